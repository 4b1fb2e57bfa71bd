#pragma once

#include "secrets/Secret.h"

#include <QDialog>

class LabelledField;
class SecretEdit;

/// Asks for the passphrase of the desk's certificate, beside a window that goes on working.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p sentence: which file, and whether the last passphrase was wrong. Deletes itself when it closes.
    PassphraseDialog(const QString &sentence, QWidget *parent);

Q_SIGNALS:
    /// Gone from the field; the one slot moves it away.
    void given(Secret &passphrase);

private:
    void submit();

    SecretEdit *m_edit;
    LabelledField *m_field;
};
