#pragma once

#include "CaseFixture.h"
#include "DeskWindow.h"
#include "ExportFixture.h"
#include "FakeWallClock.h"
#include "dialogs/ExportDialog.h"
#include "dialogs/JournalWindow.h"
#include "dialogs/SettingsDialog.h"
#include "dialogs/WorkListDialog.h"
#include "kiosk/KioskOutcomePage.h"
#include "kiosk/KioskVisit.h"
#include "kiosk/KioskWelcomePage.h"
#include "kiosk/StaffPage.h"
#include "kiosk/StaffPinPage.h"
#include "kiosk/StillTherePage.h"
#include "pages/CaseEndPage.h"
#include "pages/ConnectPage.h"
#include "pages/ConsentPage.h"
#include "pages/CredentialsPage.h"
#include "pages/ItrDataPage.h"
#include "pages/LockPage.h"
#include "pages/OtpPage.h"
#include "widgets/TabRow.h"

#include <QTemporaryDir>

/// Every page, window and dialog of desk and kiosk, for what must hold for all of them.
class EveryWindow
{
public:
    using Look = std::function<void(QWidget &window)>;

    /// False when the cases that are shown do not come about.
    bool prepare()
    {
        m_withOtp = m_case.desk.openCase();
        m_withData = m_case.desk.openCase();
        m_ended = m_case.desk.openCase();
        m_ended->end(m_ended->closing());
        return m_case.otpSent(*m_withOtp) && m_case.dataHere(*m_withData);
    }

    /// Makes each anew, in the language and the look that the application has now.
    void lookAt(const Look &look)
    {
        pages(look);
        desk(look);
        kiosk(look);
        dialogs(look);
    }

private:
    static Deployment deployment()
    {
        Deployment deployment = CaseFixture::usual();
        deployment.noticeApproved = false; // then there is more to be read
        deployment.accessTokenFrom = Deployment::AccessTokenFrom::Operator;
        return deployment;
    }

    void pages(const Look &look)
    {
        ConsentChoices choices;
        ConsentPage consent(choices);
        consent.setSession(*m_case.desk.openCase());
        look(consent);
        CredentialsPage credentials;
        credentials.setSession(*m_case.desk.openCase());
        look(credentials);
        OtpPage otp(*m_withOtp);
        look(otp);
        ItrDataPage data(*m_withData);
        look(data);
        CaseEndPage end(*m_ended);
        look(end);
        ConnectPage connect;
        look(connect);
        LockPage lock;
        look(lock);
    }

    void desk(const Look &look)
    {
        DeskWindow unconnected(DeskWindow::Mode::Unconnected);
        look(unconnected);
        DeskWindow window(DeskWindow::Mode::Sandbox);
        window.setService(m_case.desk, u"relay.example"_qs);
        look(window);
    }

    void kiosk(const Look &look)
    {
        const QString language = QLocale().name().section(u'_', 0, 0);
        KioskWelcomePage welcome(u"Made-up Bank"_qs, {}, language);
        look(welcome);
        KioskVisit visit(m_case.desk, language);
        look(visit);
        KioskOutcomePage outcome(*m_ended);
        look(outcome);
        StillTherePage asking(m_case.clock, std::chrono::seconds(30));
        look(asking);
        StaffPage staff({u"relay.example"_qs, {u"12:00 ITR-21"_qs}, {}});
        look(staff);
        const QTemporaryDir folder;
        const FakeWallClock clock;
        StaffDoor door(folder.filePath(u"pin"_qs), folder.filePath(u"tries"_qs), clock);
        StaffPinPage pin(door);
        look(pin);
    }

    void dialogs(const Look &look)
    {
        const QTemporaryDir folder;
        const Config config = Config::read({{}, 0, folder.filePath(u"own.ini"_qs), false});
        for (int tab = 0, tabs = 1; tab < tabs; ++tab) {
            SettingsDialog settings(config);
            auto *row = settings.findChild<TabRow *>();
            tabs = row->count();
            row->setCurrentIndex(tab);
            look(settings);
        }
        WorkListDialog workList;
        look(workList);
        ExportDialog exporting(ExportFixture::content(2), true, {});
        look(exporting);
        JournalWindow journal(folder.path(), m_case.journal);
        look(journal);
    }

    CaseFixture m_case{deployment()};
    ItrSession *m_withOtp = nullptr;
    ItrSession *m_withData = nullptr;
    ItrSession *m_ended = nullptr;
};
