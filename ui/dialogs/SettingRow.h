#pragma once

#include "config/Setting.h"

#include <QDir>
#include <QWidget>

#include <functional>

class LabelledField;

/// One setting as a person reads and changes it: its name, a field that fits what it may hold, what it is
/// for, and, where the organisation has set it, a lock and the reason.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    /// @p value as it holds. @p lockReason: empty where the user may change it. @p folder: where relative
    /// paths start.
    SettingRow(const Setting &setting, const QString &value, const QString &lockReason, const QDir &folder,
        QWidget *parent = nullptr);

    const Setting &setting() const { return m_setting; }
    /// As it is to be written; empty where the default is to hold.
    QString value() const { return m_value(); }
    bool isChanged() const { return value() != m_before; }
    /// Says beside the field what is wrong, if anything is.
    bool check();
    void refuse(const QString &remark);
    /// What holds now is what is written.
    void take() { m_before = value(); }

Q_SIGNALS:
    void edited();

private:
    QWidget *lockedField(const QString &value);
    QWidget *field(const QString &value);
    QWidget *choiceField(const ChoiceValue &choice, const QString &value);
    QWidget *truthField(const QString &value);
    QWidget *lineField(const QString &value);
    QWidget *listField(const QString &value, QChar separator);
    void addBrowse();
    void changed();

    const Setting &m_setting;
    const QDir m_folder;
    std::function<QString()> m_value;
    QString m_before;
    LabelledField *m_field = nullptr;
    QString m_help;
};
