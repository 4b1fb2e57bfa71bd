#pragma once

#include "journal/JournalWriter.h"
#include "pages/ConsentChoices.h"
#include "pages/StepPage.h"
#include "session/ConsentNotice.h"
#include "session/ItrSession.h"

#include <QPointer>
#include <QTimer>

class ConsentNoticeBox;
class LabelledField;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class TextLabel;

/// The first step of a case: shows the notice, and takes down that, for what and how the taxpayer consented.
class ConsentPage : public StepPage
{
    Q_OBJECT
public:
    /// @p choices outlives the page; what is chosen here is kept there.
    explicit ConsentPage(ConsentChoices &choices, QWidget *parent = nullptr);

    /// The taxpayer reads it alone, in the language that everything else is in; before setSession().
    void addressTaxpayer();
    /// From now on consent can be given.
    void setSession(ItrSession &session);
    /// None can be given, for @p reason.
    void removeSession(const QString &reason);
    /// Says for which PAN the consent is, where that is known.
    void showExpectedPan();
    void focusFirst() override;

    /// For how long a page that has just appeared takes no consent, 500 ms unless set: what is pressed then
    /// was meant for the case before, and consent is nothing to be given by accident.
    void setUnreadFor(std::chrono::milliseconds duration) { m_unread.setInterval(duration); }
    bool takesConsent() const;

Q_SIGNALS:
    void closeWanted();

protected:
    void submit() override;
    bool isBusy() const override { return m_recording; }
    void showEvent(QShowEvent *event) override;

private:
    void buildNotice();
    void buildFields();
    void buildActions();
    void setKeyOrder();
    void fillLanguages();
    void showNotice();
    void giveConsent();
    void refuse(const JournalError &error);
    void setRecording(bool recording);

    ConsentChoices &m_choices;
    QPointer<ItrSession> m_session;
    ConsentNotice m_notice;
    QComboBox *m_language;
    QWidget *m_draft;
    TextLabel *m_draftWords;
    QWidget *m_how; ///< it was given
    ConsentNoticeBox *m_box;
    QComboBox *m_purpose;
    LabelledField *m_purposeField;
    QLineEdit *m_reference;
    LabelledField *m_referenceField;
    QButtonGroup *m_manner;
    QPushButton *m_given;
    QPushButton *m_close;
    TextLabel *m_service;
    QTimer m_unread;
    bool m_addressesTaxpayer = false;
    bool m_recording = false;
};
