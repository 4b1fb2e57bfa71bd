#include "kiosk/KioskWelcomePage.h"

#include "widgets/Logo.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int languagesInARow = 3;
constexpr double welcomeLogoEm = 3;
constexpr double startEm = 12; // the way in is larger than everything beside it
constexpr double startHeightEm = 3;
}

KioskWelcomePage::KioskWelcomePage(
    const QString &organisation, const QString &logo, const QString &language, QWidget *parent)
    : StepPage(organisation, tr("Fetch your income-tax return"),
        tr("You need your PAN, the password of your account at the income-tax portal, and the phone that the "
           "portal "
           "sends an OTP to. Nothing that you enter stays at this kiosk."),
        parent)
    , m_start(new QPushButton(tr("Start"), card()))
    , m_service(new TextLabel(Look::Text::Body, Look::Ink::Muted, card()))
    , m_languages(new QGridLayout)
{
    auto *picture = new Logo(welcomeLogoEm, card());
    picture->setPicture(logo, organisation);
    picture->setContentsMargins(0, 0, 0, Look::space(2));
    static_cast<QVBoxLayout *>(card()->layout())->insertWidget(0, picture);
    m_start->setDefault(true);
    m_start->setFont(Look::font(Look::Text::Title));
    m_start->setMinimumSize(Look::pixelsOf(startEm), Look::pixelsOf(startHeightEm));
    auto *way = new QHBoxLayout;
    way->setSpacing(Look::space(4));
    way->addWidget(m_start);
    way->addWidget(m_service, 1);
    body()->addLayout(way);
    body()->addSpacing(Look::space(3));

    auto *heading = new TextLabel(Look::Text::Heading, Look::Ink::Normal, card());
    heading->setText(tr("Language"));
    body()->addWidget(heading);
    m_languages->setSpacing(Look::space(2));
    body()->addLayout(m_languages);
    int place = 0;
    for (const DeskLanguage::Language &one : DeskLanguage::languages())
        addLanguage(one, language == QLatin1StringView(one.code), place++);
    for (int column = 0; column < languagesInARow; ++column)
        m_languages->setColumnStretch(column, 1);
    connect(m_start, &QPushButton::clicked, this, &KioskWelcomePage::startWanted);
    setOutOfService({});
}

void KioskWelcomePage::addLanguage(const DeskLanguage::Language &language, bool isSpoken, int place)
{
    const QString ownName = QString::fromUtf8(language.ownName);
    // Not checkable: an assistive technology would toggle it, which is no click.
    auto *button = new QPushButton(isSpoken ? u"✓ "_qs + ownName : ownName, card());
    button->setLocale(QLocale(QString::fromLatin1(language.code)));
    button->setAccessibleName(ownName);
    button->setAccessibleDescription(isSpoken ? tr("This language is spoken now.") : QString());
    m_languages->addWidget(button, place / languagesInARow, place % languagesInARow);
    if (!isSpoken)
        connect(button, &QPushButton::clicked, this,
            [this, code = QString::fromLatin1(language.code)] { Q_EMIT languageWanted(code); });
}

void KioskWelcomePage::setOutOfService(const QString &reason)
{
    m_start->setEnabled(reason.isEmpty());
    m_service->setText(reason);
}

void KioskWelcomePage::focusFirst()
{
    m_start->setFocus(Qt::OtherFocusReason);
}

void KioskWelcomePage::submit()
{
    if (m_start->isEnabled())
        Q_EMIT startWanted();
}
