#include "pages/AccessTokenField.h"

#include "widgets/SecretEdit.h"

#include <QPushButton>

namespace
{
constexpr qsizetype capacity = 8192;
}

AccessTokenField::AccessTokenField(QWidget *parent)
    : LabelledField(tr("AccessToken"), new SecretEdit(nullptr, capacity), tr("Show AccessToken"), parent)
    , m_token(findChild<SecretEdit *>())
{
    connect(m_token, &SecretEdit::edited, this, &AccessTokenField::tokenEdited);
    connect(m_token, &SecretEdit::changed, this, &AccessTokenField::changed);
    connect(m_token, &SecretEdit::submitted, this, &AccessTokenField::submitted);
    connect(m_token, &SecretEdit::deadKeyRefused, this,
        [this] { setRemark(Look::Tone::Warning, DeadKey::sentence()); });
    connect(m_token, &SecretEdit::revealedChanged, showButton(), &QPushButton::setChecked);
    connect(showButton(), &QPushButton::toggled, m_token, &SecretEdit::setRevealed);
}

bool AccessTokenField::isEmpty() const
{
    return m_token->isEmpty();
}

Secret AccessTokenField::token() const
{
    return m_token->secret().clone();
}

bool AccessTokenField::isComplete()
{
    if (isHidden() || !isEmpty())
        return true;
    complain(tr("Please enter the AccessToken."));
    return false;
}

void AccessTokenField::refuse(const QString &words)
{
    m_token->clear();
    complain(words);
}

void AccessTokenField::clear()
{
    m_token->clear();
    setHelp({});
}

void AccessTokenField::tokenEdited()
{
    // A character that a dead key kept out stays missing, and so does the remark.
    if (m_token->isInvalid() || m_token->isEmpty())
        setHelp({});
    m_token->setInvalid(false);
    Q_EMIT edited();
}

void AccessTokenField::complain(const QString &words)
{
    setRemark(Look::Tone::Danger, words);
    m_token->setInvalid(true);
    m_token->setFocus(Qt::OtherFocusReason);
}
