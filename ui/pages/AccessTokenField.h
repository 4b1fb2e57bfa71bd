#pragma once

#include "secrets/Secret.h"
#include "widgets/LabelledField.h"

class SecretEdit;

/// Takes an AccessToken, where the operator is the one who has it. What was entered stays until the case is
/// left: it is long, and a wrong OTP is no reason to fetch it again.
class AccessTokenField : public LabelledField
{
    Q_OBJECT
public:
    explicit AccessTokenField(QWidget *parent = nullptr);

    bool isEmpty() const;
    /// A copy of what was entered, empty where the field is not shown.
    Secret token() const;
    /// True when there is one or none is needed; else says that it is missing and goes there.
    bool isComplete();
    /// Says the service's @p words on it and goes there. It can't be put right by eye: a new one is entered
    /// in its place.
    void refuse(const QString &words);
    void clear();

Q_SIGNALS:
    void edited();
    void changed();
    void submitted();

private:
    void tokenEdited();
    void complain(const QString &words);

    SecretEdit *m_token;
};
