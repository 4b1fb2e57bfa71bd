#pragma once

#include "DeskLanguage.h"
#include "pages/StepPage.h"

class QPushButton;
class TextLabel;

/// What stands on the kiosk while nobody uses it: what it is for, the languages, and the way in.
class KioskWelcomePage : public StepPage
{
    Q_OBJECT
public:
    /// @p organisation: whose kiosk it is, and @p logo its picture; both may be empty.
    KioskWelcomePage(const QString &organisation, const QString &logo, const QString &language,
        QWidget *parent = nullptr);

    /// Nobody can begin, for @p reason; with none, they can.
    void setOutOfService(const QString &reason);
    void focusFirst() override;

Q_SIGNALS:
    void startWanted();
    void languageWanted(const QString &code);

protected:
    void submit() override;

private:
    void addLanguage(const DeskLanguage::Language &language, bool isSpoken, int place);

    QPushButton *m_start;
    TextLabel *m_service;
    class QGridLayout *m_languages;
};
