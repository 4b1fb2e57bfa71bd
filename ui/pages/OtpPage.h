#pragma once

#include "api/ApiError.h"
#include "itr/OtpStatus.h"
#include "pages/StepPage.h"
#include "session/ItrSession.h"

#include <QTimer>

class AccessTokenField;
class CallProgress;
class Countdown;
class LabelledField;
class OtpEdit;
class OtpKeypad;
class QHBoxLayout;
class QPushButton;
class ResendPanel;
class WordsNotice;

/// Step 2 of a case: says how long the OTP is good for, takes it, and hands it on; or has a new one sent.
class OtpPage : public StepPage
{
    Q_OBJECT
public:
    explicit OtpPage(ItrSession &session, QWidget *parent = nullptr);

    /// The taxpayer types here alone, and starts over elsewhere.
    void addressTaxpayer();
    /// Keys beside the field for the OTP; taken as a child.
    void addKeypad(OtpKeypad *keypad);
    void focusFirst() override;

Q_SIGNALS:
    /// The case is to be ended, and a new one opened in its place.
    void startAgainWanted();
    void busyChanged(bool busy);

protected:
    void submit() override;
    bool isBusy() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Question { None, OtpReceived, NewOtpReceived, StartAgain };

    void buildFields();
    void buildActions();
    void connectSession();
    void otpEdited();
    bool isExpiryToBeSaid();
    void continueCase();
    void sendAgain();
    void openResend();
    void closeResend();
    void startAgain();
    void answer(bool yes);
    void updateActions();

    void follow(ItrSession::State state);
    void explain();
    void begin();
    void enterOtp();
    void askOtpAgain();
    void setBusy(bool busy);
    void reset();
    void showStatus();
    void showFailure(const ApiError &error, ItrSession::State during);
    void showNotSent(const OtpStatus &status);
    /// That a failure can be shown at the side of.
    QStringList fieldsOf(ItrSession::State during) const;
    QString lockWarning() const;

    ItrSession &m_session;
    WordsNotice *m_status;
    TextLabel *m_words;
    Countdown *m_countdown;
    OtpEdit *m_otp;
    LabelledField *m_otpField;
    QHBoxLayout *m_upper; ///< what is told and asked, and beside it the keys
    AccessTokenField *m_accessToken;
    QPushButton *m_continue;
    QPushButton *m_resend;
    QPushButton *m_startAgain;
    TextLabel *m_resendIn;
    CallProgress *m_progress;
    ResendPanel *m_resendPanel;
    QTimer m_second;
    Question m_question = Question::None;
    bool m_addressesTaxpayer = false;
    bool m_busy = false;
    bool m_fetching = false;
    bool m_expirySaid = false; ///< of the OTP that counts
};
