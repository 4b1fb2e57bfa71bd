#pragma once

#include "ApiFixture.h"
#include "FakeClock.h"
#include "itr/Pan.h"
#include "session/ItrSession.h"
#include "session/NextStage.h"
#include "session/RefusedTries.h"
#include "widgets/StatusBanner.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <memory>

/// A next stage that says what the test lets it say, and keeps what it was given.
class FakeStage final : public NextStage
{
public:
    void prepare() override { }
    void start(const Pan &, Secret otp, Secret accessToken) override
    {
        ++starts;
        givenOtp = std::move(otp);
        givenAccessToken = std::move(accessToken);
    }
    void cancel() override
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        error.arrival = Arrival::MayHaveArrived;
        Q_EMIT failed(error);
    }

    int starts = 0;
    Secret givenOtp;
    Secret givenAccessToken;
};

/// What tests of the pages share: a real session and API against a server that says what the test wants, a
/// clock that the test turns, and a person who presses keys and reads.
class PageFixture
{
public:
    explicit PageFixture(const Deployment &deployment = {})
        : server(api.ca().issue())
        , itrApi(api.api(server.url()))
        , session(*itrApi, stage, tries, clock, deployment)
    {
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
    /// The body of the last request that arrived.
    QByteArray lastBody() const
    {
        const QByteArray request = server.lastRequest();
        return request.mid(request.indexOf("\r\n\r\n") + 4);
    }

    /// Makes @p page the window that has the keyboard.
    static bool show(QWidget &page)
    {
        page.resize(700, 900);
        page.show();
        return QTest::qWaitForWindowActive(&page);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// One more of the presses that a key held down gives.
    static void repeat(Qt::Key key, const QString &text)
    {
        for (const QEvent::Type type : {QEvent::KeyRelease, QEvent::KeyPress}) {
            QKeyEvent event(type, key, Qt::NoModifier, text, true);
            QApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    }
    static QString focused()
    {
        const QAccessibleInterface *control
            = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return control ? control->text(QAccessible::Name) : QString();
    }
    static bool tabTo(const QString &name)
    {
        constexpr int longestRound = 40;
        for (int i = 0; i < longestRound && focused() != name; ++i)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    /// Everything that a person can read on @p page, a label a line.
    static QString reads(const QWidget &page)
    {
        QStringList lines;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                lines += label->text();
        }
        return lines.join(u'\n');
    }
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
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
    FakeStage stage;
    RefusedTries tries;
    FakeClock clock;
    ItrSession session;
};
