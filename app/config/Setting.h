#pragma once

#include "config/SettingValue.h"

#include <QCoreApplication>
#include <QString>

#include <span>

/// One setting, declared once: everything that reads, shows, explains or changes it goes by this.
struct Setting {
    Q_DECLARE_TR_FUNCTIONS(Setting)
public:
    enum class Changer {
        User,
        /// The organisation's policy alone; where a computer has no policy, whoever writes the profile is the
        /// administrator.
        Administrator,
    };
    /// Where a person sees it, besides `itr-desk config show`.
    enum class Page { Connection, OtpAndCases, Organisation, Protection, None };

    const char *key; ///< `section/name`
    SettingValue value;
    Changer changer;
    Page page;
    const char *labelText; ///< of its field; none where it has no page
    const char *descriptionText;
    const char *absentText; ///< what holds where it is not set and there is no default to write; else null

    QString name() const { return QString::fromLatin1(key); }
    QString label() const { return tr(labelText); }
    /// One sentence.
    QString description() const { return tr(descriptionText); }
    /// The value that holds where nobody sets it, or words for it.
    QString fallback() const;
    /// A sentence.
    QString whoChangesIt() const;
    QString whereItIsSeen() const;

    /// In the order in which a person fills them in; of each section in one piece.
    static std::span<const Setting> all();
    /// Null when there is none of that name.
    static const Setting *find(const QString &name);
    /// As the Settings dialog heads it.
    static QString pageName(Page page);
};
