#include "dialogs/TokenPanel.h"

#include "api/Bearer.h"
#include "api/BearerExpiry.h"
#include "secrets/TokenWords.h"
#include "widgets/LabelledField.h"
#include "widgets/SecretEdit.h"
#include "widgets/StatusBanner.h"
#include "widgets/TextLabel.h"

#include <QHideEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

TokenPanel::TokenPanel(
    const Deployment &deployment, TokenStore &store, const WallClock &clock, QWidget *parent)
    : QWidget(parent)
    , m_deployment(deployment)
    , m_store(store)
    , m_clock(clock)
    , m_state(new TextLabel(Look::Text::Body))
    , m_banner(new StatusBanner)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(2));
    auto *heading = new TextLabel(Look::Text::Heading);
    heading->setText(tr("Bearer token"));
    auto *where = new TextLabel(Look::Text::Body, Look::Ink::Muted);
    where->setWordWrap(true);
    where->setText(origin());
    m_state->setObjectName(u"tokenState"_qs);
    m_state->setWordWrap(true);
    column->addWidget(heading);
    column->addWidget(where);
    column->addWidget(m_state);
    column->addWidget(m_banner);
    if (m_deployment.bearerFrom == Deployment::BearerFrom::Keychain)
        column->addWidget(buildChange());
    column->addStretch();
    connect(m_banner, &StatusBanner::answered, this, [this](bool yes) {
        m_banner->dismiss();
        if (yes)
            forget();
    });
}

TokenPanel::~TokenPanel() = default;

QWidget *TokenPanel::buildChange()
{
    auto *change = new QWidget;
    m_edit = new SecretEdit(nullptr, TokenStore::maximumBytes);
    m_edit->setObjectName(u"newToken"_qs);
    m_field = new LabelledField(tr("New Bearer token"), m_edit, tr("Show"));
    m_field->setHelp(tr("Paste what your administrator gave you."));
    m_save = new QPushButton(tr("Save in keychain"));
    m_save->setObjectName(u"saveToken"_qs);
    m_forget = new QPushButton(tr("Forget…"));
    m_forget->setObjectName(u"forgetToken"_qs);
    m_forget->setAccessibleName(tr("Forget the stored Bearer token"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *column = new QVBoxLayout(change);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addLayout(buttons);

    connect(m_field->showButton(), &QPushButton::toggled, m_edit, &SecretEdit::setRevealed);
    connect(m_edit, &SecretEdit::revealedChanged, m_field->showButton(), &QPushButton::setChecked);
    connect(m_edit, &SecretEdit::changed, this, [this] {
        m_field->setHelp(tr("Paste what your administrator gave you."));
        m_edit->setInvalid(false);
        setBusy(m_isBusy);
    });
    connect(m_edit, &SecretEdit::refusedTooLong, this, [this] {
        m_field->setRemark(Look::Tone::Danger,
            tr("That is longer than a token can be: %1 characters.").arg(TokenStore::maximumBytes));
    });
    connect(m_edit, &SecretEdit::submitted, this, &TokenPanel::save);
    connect(m_save, &QPushButton::clicked, this, &TokenPanel::save);
    connect(m_forget, &QPushButton::clicked, this, &TokenPanel::askToForget);
    setBusy(false);
    return change;
}

QString TokenPanel::origin() const
{
    const QString service = m_deployment.baseUrl.toString();
    switch (m_deployment.bearerFrom) {
    case Deployment::BearerFrom::Relay:
        return tr("The relay at %1 adds the Bearer token. This desk has none.").arg(service);
    case Deployment::BearerFrom::File:
        return tr("The Bearer token for %1 is read from the file %2 for each call.")
            .arg(service, m_deployment.tokenFile);
    case Deployment::BearerFrom::Keychain:
        break;
    }
    return tr("The Bearer token for %1 is kept in this computer's keychain and fetched for each call.").arg(service);
}

void TokenPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && m_deployment.bearerFrom != Deployment::BearerFrom::Relay)
        look();
}

void TokenPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_edit && !event->spontaneous())
        m_edit->clear();
}

void TokenPanel::look()
{
    m_state->setText(tr("Looking whether one is stored…"));
    m_store.read(this, [this](TokenStore::Fetched fetched) {
        if (const auto *error = std::get_if<TokenStore::Error>(&fetched))
            tellTrouble(*error);
        else
            tellStored(std::get<Secret>(fetched));
    });
}

void TokenPanel::tellStored(const Secret &token)
{
    m_isStored = true;
    const auto expiry = BearerExpiry::of(token.utf8());
    const QDateTime now = m_clock.now();
    const auto span = expiry ? Bearer::spanUntil(*expiry, now) : Bearer::Span::Long;
    m_state->setInk(span == Bearer::Span::Expired   ? Look::Ink::Danger
            : span == Bearer::Span::Long ? Look::Ink::Normal
                                         : Look::Ink::Warning);
    m_state->setText(expiry ? tr("One is stored. %1", "when it ends").arg(Bearer::sentence(*expiry, now))
                            : tr("One is stored. It does not say when it ends."));
    setBusy(m_isBusy);
}

void TokenPanel::tellTrouble(const TokenStore::Error &error)
{
    m_isStored = error.trouble != TokenStore::Trouble::NothingStored;
    m_state->setInk(Look::Ink::Warning);
    m_state->setText(TokenWords::sentence(error) % u' ' % TokenWords::nextStep(error));
    setBusy(m_isBusy);
}

void TokenPanel::save()
{
    if (m_isBusy || m_edit->isEmpty())
        return;
    if (!Bearer::isToken(m_edit->secret())) {
        m_edit->setInvalid(true);
        m_field->setRemark(Look::Tone::Danger,
            tr("That is no Bearer token: it has letters, digits and - . _ ~ + / = only, and no space."));
        m_edit->setFocus();
        return;
    }
    m_banner->dismiss();
    setBusy(true);
    m_store.write(m_edit->take(), this, [this](const auto &error) { saved(error); });
}

void TokenPanel::saved(const std::optional<TokenStore::Error> &error)
{
    setBusy(false);
    if (error) {
        m_banner->present({.tone = Look::Tone::Danger,
            .title = tr("The new token was not saved."),
            .sentences = {TokenWords::sentence(*error), TokenWords::nextStep(*error), tr("It has to be entered again.")},
            .quoted = {},
            .code = {}});
        return;
    }
    m_banner->present({.tone = Look::Tone::Success,
        .title = tr("The new token is in the keychain. The next call uses it."),
        .sentences = {},
        .quoted = {},
        .code = {}});
    Q_EMIT replaced();
    look();
}

void TokenPanel::askToForget()
{
    m_banner->present({.tone = Look::Tone::Warning,
        .title = tr("Delete the Bearer token from the keychain?"),
        .sentences = {tr("Until another one is saved nothing can be requested, and open sessions can not be logged out.")},
        .quoted = {},
        .code = {},
        .asksYesNo = true,
        .yes = tr("Delete it"),
        .no = tr("Keep it")});
}

void TokenPanel::forget()
{
    setBusy(true);
    m_store.forget(this, [this](const auto &error) { deleted(error); });
}

void TokenPanel::deleted(const std::optional<TokenStore::Error> &error)
{
    setBusy(false);
    if (error) {
        m_banner->present({.tone = Look::Tone::Danger,
            .title = tr("The token was not deleted."),
            .sentences = {TokenWords::sentence(*error), TokenWords::nextStep(*error)},
            .quoted = {},
            .code = {}});
        return;
    }
    Q_EMIT forgotten();
    look();
}

void TokenPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    if (!m_edit)
        return;
    m_edit->setEnabled(!busy);
    m_save->setEnabled(!busy && !m_edit->isEmpty());
    m_forget->setEnabled(!busy && m_isStored);
}
