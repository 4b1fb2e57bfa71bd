#pragma once

#include "ApiFixture.h"
#include "FakeClock.h"
#include "MemoryJournal.h"
#include "Person.h"
#include "itr/Pan.h"
#include "session/ItrSession.h"
#include "session/RefusedTries.h"
#include "widgets/StatusBanner.h"

#include <QKeyEvent>

#include <memory>

/// What tests of the pages share: a real session and API against a server that says what the test wants, a
/// clock that the test turns, and a person.
class PageFixture : public Person
{
public:
    explicit PageFixture(const Deployment &deployment = {})
        : server(api.ca().issue())
        , itrApi(api.api(server.url()))
        , session({*itrApi, journal, tries, clock}, deployment)
    {
        server.onRequest = [](QSslSocket &socket) { FaultServer::answerStatus(socket); };
        session.giveConsent({});
        if (!QTest::qWaitFor([this] { return session.state() == CaseState::Credentials; }))
            qFatal("consent is not taken");
    }

    void say(const QByteArray &words)
    {
        server.onRequest = [words](QSslSocket &socket) { FaultServer::answerStatus(socket, words); };
    }
    void reply(int status, const QByteArray &body)
    {
        server.onRequest = [status, body](QSslSocket &socket) { FaultServer::answer(socket, status, body); };
    }
    void keepSilent()
    {
        server.onRequest = [](QSslSocket &) {};
    }
    /// How many OTPs have been handed on, by what is on record.
    int otpsSubmitted() const { return journal.count(JournalEvent::Kind::RequestSent, QStringLiteral("get_data")); }
    /// The body of the last request that arrived.
    QByteArray lastBody() const
    {
        const QByteArray request = server.lastRequest();
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

    /// One more of the presses that a key held down gives.
    static void repeat(Qt::Key key, const QString &text)
    {
        for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent event(type, key, Qt::NoModifier, text, true);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    /// What is said beside the field of that name: what assistive technologies read as its description.
    static QString besideField(const QWidget &page, const QString &name)
    {
        for (const auto *widget : page.findChildren<QWidget *>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget->accessibleDescription();
        }
        return {};
    }

    ApiFixture api;
    FaultServer server;
    std::unique_ptr<ItrApi> itrApi;
    MemoryJournal journal;
    RefusedTries tries;
    FakeClock clock;
    ItrSession session;
};
