#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The notice that stands before consent (DPDP Act 2023; DOMAIN: "Law and record keeping"): a text of
/// `resources/consent/`, one file a language, with the deployment's words in its places.
struct ConsentNotice {
    /// What the deployment puts in. Where it is silent, the notice's own words stand.
    struct Places {
        QString organisation;
        QString contact; ///< for withdrawing and questions
        QString grievance; ///< for complaints
        QString purpose;
    };
    struct Part {
        QString heading;
        QStringList paragraphs; ///< plain text
    };

    QString version; ///< "1.0"
    QString language; ///< BCP 47
    QString languageName; ///< in that language: "English", "हिन्दी"
    bool isMachineDrafted = false; ///< no person who speaks the language has written it
    QString title;
    QList<Part> parts;

    /// The languages that there are; English and Hindi, which most read, first.
    static QStringList languages();
    /// The notice in @p language, one of languages().
    static ConsentNotice load(const QString &language, const Places &places);
};
