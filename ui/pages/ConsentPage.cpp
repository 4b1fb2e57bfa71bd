#include "pages/ConsentPage.h"

#include "widgets/ConsentNoticeBox.h"
#include "widgets/Glyph.h"
#include "widgets/LabelledField.h"
#include "widgets/TextLabel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace
{
constexpr int longestReference = 80; // characters; what organisations number their files with is far shorter
}

ConsentPage::ConsentPage(ConsentChoices &choices, QWidget *parent)
    : StepPage(tr("Step 1 of 4"), tr("Consent"),
        tr("Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed."),
        parent)
    , m_choices(choices)
    , m_language(new QComboBox(card()))
    , m_draft(new QWidget(card()))
    , m_draftWords(new TextLabel(Look::Text::Heading, Look::Ink::Warning, m_draft))
    , m_how(new QWidget(card()))
    , m_box(new ConsentNoticeBox(card()))
    , m_purpose(new QComboBox)
    , m_purposeField(new LabelledField(tr("Purpose"), m_purpose, {}, card()))
    , m_reference(new QLineEdit)
    , m_referenceField(new LabelledField(tr("Your reference"), m_reference, {}, card()))
    , m_manner(new QButtonGroup(this))
    , m_given(new QPushButton(tr("Consent &given"), card()))
    , m_close(new QPushButton(tr("C&lose case"), card()))
    , m_service(new TextLabel(Look::Text::Body, Look::Ink::Muted, card()))
{
    buildNotice();
    buildFields();
    buildActions();
    fillLanguages();
    setKeyOrder();
    m_unread.setSingleShot(true);
    m_unread.setInterval(std::chrono::milliseconds(500));
    removeSession({});
}

void ConsentPage::buildNotice()
{
    m_language->setAccessibleDescription(tr("Language of the notice"));
    // As wide as the longest name: to measure them all loads a font for each script, half of all there is to do
    // before the window is painted.
    constexpr int longestName = 7;
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_language->setMinimumContentsLength(longestName);
    auto *sign = new Glyph(Look::Text::Heading, 1.1, m_draft);
    sign->show(Look::Tone::Warning);
    auto *draft = new QHBoxLayout(m_draft);
    draft->setContentsMargins(0, 0, 0, 0);
    draft->setSpacing(Look::space(1.5));
    draft->addWidget(sign);
    draft->addWidget(m_draftWords, 1);

    auto *above = new QHBoxLayout;
    above->setSpacing(Look::space(3));
    above->addWidget(m_draft, 1);
    above->addStretch(0);
    above->addWidget(m_language);
    body()->addLayout(above);
    body()->addWidget(m_box);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_choices.language = m_language->currentData().toString();
        showNotice();
    });
}

void ConsentPage::buildFields()
{
    m_reference->setMaxLength(longestReference);
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Look::space(3));
    fields->addWidget(m_purposeField, 1);
    fields->addWidget(m_referenceField, 1);

    auto *heading = new TextLabel(Look::Text::Heading, Look::Ink::Normal, card());
    heading->setText(tr("How it was given"));
    auto *manners = new QHBoxLayout;
    manners->setSpacing(Look::space(5));
    const std::pair<Consent::Manner, QString> all[]{{Consent::Manner::InPerson, tr("In p&erson")},
        {Consent::Manner::ByPhone, tr("By &phone")}, {Consent::Manner::InWriting, tr("In wr&iting")}};
    for (const auto &[manner, words] : all) {
        auto *button = new QRadioButton(words, card());
        m_manner->addButton(button, static_cast<int>(manner));
        button->setChecked(manner == m_choices.manner);
        button->setAccessibleDescription(heading->text());
        manners->addWidget(button);
    }
    manners->addStretch(1);
    auto *how = new QVBoxLayout(m_how);
    how->setContentsMargins(0, 0, 0, 0);
    how->setSpacing(Look::space(1.25));
    how->addWidget(heading);
    how->addLayout(manners);
    body()->addWidget(m_how);
    body()->addSpacing(Look::space(1));
    body()->addLayout(fields);
    connect(m_purpose, &QComboBox::activated, this, [this] {
        m_choices.purpose = m_purpose->currentText();
        showNotice(); // which names it
    });
    connect(m_manner, &QButtonGroup::idClicked, this,
        [this](int manner) { m_choices.manner = static_cast<Consent::Manner>(manner); });
}

void ConsentPage::buildActions()
{
    m_given->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_given);
    actions->addWidget(m_close);
    actions->addWidget(m_service, 1);
    body()->addLayout(actions);
    connect(m_given, &QPushButton::clicked, this, &ConsentPage::giveConsent);
    connect(m_close, &QPushButton::clicked, this, &ConsentPage::closeWanted);
}

void ConsentPage::setKeyOrder()
{
    QWidget *before = m_box;
    QList<QWidget *> order;
    for (QAbstractButton *button : m_manner->buttons())
        order += button;
    order << m_purpose << m_reference << m_given << m_close;
    for (QWidget *next : std::as_const(order)) {
        setTabOrder(before, next);
        before = next;
    }
}

void ConsentPage::fillLanguages()
{
    const QStringList languages = ConsentNotice::languages();
    for (const QString &language : languages)
        m_language->addItem(ConsentNotice::load(language, {}).languageName, language);
    const QString wanted
        = m_choices.language.isEmpty() ? QLocale().name().section(u'_', 0, 0) : m_choices.language;
    m_language->setCurrentIndex(std::max(0, m_language->findData(wanted)));
}

/// Only with a session: without one there is nobody to show it to, nor the words that the deployment puts in.
void ConsentPage::showNotice()
{
    if (!m_session)
        return;
    const Deployment &deployment = m_session->deployment();
    const ConsentNotice::Places places{deployment.organisationName, deployment.organisationContact,
        deployment.organisationGrievance, m_purpose->currentText()};
    m_notice = ConsentNotice::load(m_language->currentData().toString(), places);
    m_box->show(m_notice);
    m_draftWords->setText(m_notice.isMachineDrafted
            ? tr("Drafted by a machine, to be approved by your counsel")
            : tr("Draft, to be approved by your counsel"));
}

void ConsentPage::setSession(ItrSession &session)
{
    m_session = &session;
    const Deployment &deployment = session.deployment();
    m_draft->setVisible(!deployment.noticeApproved);
    m_purpose->addItems(deployment.purposes);
    m_purpose->setCurrentIndex(std::max(0, m_purpose->findText(m_choices.purpose)));
    if (!session.reference().isEmpty())
        m_reference->setText(session.reference());
    m_service->clear();
    showExpectedPan();
    showNotice();
    setRecording(false);
    m_close->setEnabled(true);
    connect(&session, &ItrSession::journalRefused, this, &ConsentPage::refuse);
}

void ConsentPage::addressTaxpayer()
{
    setExplanation(tr("Please read this notice. Go on only if you agree to it."));
    m_given->setText(tr("I &agree"));
    m_close->setText(tr("I do &not agree"));
    m_language->hide();
    m_referenceField->hide();
    m_how->hide();
}

void ConsentPage::showExpectedPan()
{
    const auto &pan = m_session->expectedPan();
    m_referenceField->setHelp(pan ? tr("For PAN %1").arg(pan->masked()) : QString());
}

void ConsentPage::removeSession(const QString &reason)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = nullptr;
    m_draft->setVisible(false);
    m_purpose->clear();
    m_service->setText(reason);
    setRecording(false);
    m_close->setEnabled(false);
}

void ConsentPage::focusFirst()
{
    if (m_reference->isVisibleTo(this))
        m_reference->setFocus(Qt::OtherFocusReason);
    else
        m_box->setFocus(Qt::OtherFocusReason); // not on a button: consent is nothing to be given by accident
}

bool ConsentPage::takesConsent() const
{
    return isVisible() && m_given->isEnabled() && !m_unread.isActive();
}

void ConsentPage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    if (!event->spontaneous())
        m_unread.start();
}

void ConsentPage::submit()
{
    giveConsent();
}

void ConsentPage::giveConsent()
{
    if (!takesConsent())
        return;
    Consent consent;
    consent.noticeVersion = m_notice.version;
    consent.language = m_notice.language;
    consent.purpose = m_purpose->currentText();
    consent.manner = static_cast<Consent::Manner>(m_manner->checkedId());
    consent.reference = m_reference->text().trimmed();
    banner()->dismiss();
    setRecording(true);
    m_session->giveConsent(consent);
}

void ConsentPage::refuse(const JournalError &error)
{
    if (!std::exchange(m_recording, false))
        return;
    setRecording(false);
    banner()->present({.tone = Look::Tone::Danger,
        .title = tr("The consent could not be recorded, so the case does not go on."),
        .sentences = {error.sentence()},
        .quoted = {},
        .code = {}});
}

void ConsentPage::setRecording(bool recording)
{
    m_recording = recording;
    m_given->setEnabled(m_session && !recording);
}
