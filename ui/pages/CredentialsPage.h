#pragma once

#include "api/ApiError.h"
#include "itr/OtpStatus.h"
#include "pages/StepPage.h"
#include "session/ItrSession.h"

#include <QPointer>

#include <optional>

class CallProgress;
class LabelledField;
class PanEdit;
class QPushButton;
class SecretEdit;

/// Step 1 of a case: takes PAN and portal password and asks for an OTP.
class CredentialsPage : public StepPage
{
    Q_OBJECT
public:
    explicit CredentialsPage(QWidget *parent = nullptr);
    ~CredentialsPage() override;

    /// The taxpayer types here alone, and starts over elsewhere.
    void addressTaxpayer();
    /// From now on an OTP can be asked for.
    void setSession(ItrSession &session);
    /// No OTP can be asked for, for @p reason; what was typed stays.
    void removeSession(const QString &reason);
    /// Wipes what was typed and what was said.
    void clear();
    /// Writes @p pan into its field and goes on to the password.
    void fillPan(const QString &pan);
    void focusFirst() override;

Q_SIGNALS:
    /// A request of the case was sent already: it is to be ended, and a new one opened in its place.
    void startAgainWanted();

protected:
    void submit() override;
    bool isBusy() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFields();
    void buildActions();
    void panChanged();
    void panEdited();
    void passwordEdited();
    void updatePanLine();
    void updateRequest();
    void clearRemarks();
    void showPasswordHelp();
    void startAgain();

    void follow(ItrSession::State state);
    void setBusy(bool busy);
    void showFailure(const ApiError &error, ItrSession::State during);
    void showNotSent(const OtpStatus &status);
    void present(const StatusBanner::Message &message);
    void warnOfLock();
    QString lockWarning() const;
    void goOnFromRefusal();
    void showSetback();

    QPointer<ItrSession> m_session;
    PanEdit *m_pan;
    LabelledField *m_panField;
    SecretEdit *m_password;
    LabelledField *m_passwordField;
    QPushButton *m_request;
    QPushButton *m_startAgain;
    CallProgress *m_progress;
    TextLabel *m_service;
    std::optional<Pan> m_bannerPan; ///< the PAN that the banner speaks of
    bool m_addressesTaxpayer = false;
    bool m_busy = false;
};
