#pragma once

#include "DeskStart.h"
#include "session/Clock.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

/// A clock that the test turns on top of the real one.
class TurnableClock final : public Clock
{
public:
    std::chrono::milliseconds now() const override { return m_clock.now() + m_ahead; }
    void turn(std::chrono::milliseconds by) { m_ahead += by; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_ahead{0};
};

/// The real window on the real sandbox, driven by key presses alone.
class DeskDriver
{
public:
    /// Opens the window and waits until the sandbox is connected; false when that does not come about.
    /// @p config: where settings lie; none unless given.
    bool open(const ConfigPlaces &config = {});
    /// What main() does when the window has closed. Only noted() may be asked afterwards.
    void end();

    DeskWindow &window() { return m_desk->window(); }
    Desk &desk() { return m_desk->service()->desk(); }
    /// The case that is worked on.
    ItrSession &session() { return *window().currentCase(); }
    /// How many such entries the journal's file holds; of all endpoints where none is given.
    int noted(JournalEvent::Kind kind, const QString &endpoint = {}) const;
    TurnableClock &clock() { return m_clock; }

    /// A new case by its key; the focus is in its first step.
    void newCase();
    /// The consent of the case that is worked on, by Enter; the focus is then on PAN. False when that does
    /// not come about.
    bool giveConsent(const QString &reference = {});
    /// Both: from wherever it is to an empty form with the focus on PAN.
    bool startAgain()
    {
        newCase();
        return giveConsent();
    }
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Types PAN and password into the form, which has the focus, and submits it by Enter.
    void requestOtp(const QString &pan, const QString &password);
    /// Types OTP and AccessToken and submits them by Enter.
    void submitOtp(const QString &otp);
    /// Tab until the control of that accessible name has the focus; false when the round is over.
    bool tabTo(const QString &name);
    /// Everything that a person can read in the window, a label a line.
    QString reads();
    QString focused() const;
    /// A question is there, and has been for long enough to take an answer.
    bool isAsking();
    /// Waits for a question and gives the answer of that name by keyboard; false when there is none.
    bool answer(const QString &name);

private:
    TurnableClock m_clock;
    QTemporaryDir m_data;
    QString m_journal; ///< path of its file, once end() was called
    std::unique_ptr<DeskStart> m_desk;
};
