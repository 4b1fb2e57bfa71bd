#pragma once

#include "widgets/Look.h"
#include "widgets/Notice.h"

#include <QStringList>
#include <QTimer>

#include <chrono>

class Glyph;
class QLabel;
class QPushButton;
class QVBoxLayout;
class TextLabel;

/// What a call came to, above the fields: what happened, what it means, what next, and the service's own
/// words.
class StatusBanner : public Notice
{
    Q_OBJECT
public:
    struct Message {
        Look::Tone tone = Look::Tone::Info;
        QString title; ///< what happened, one sentence
        QStringList sentences; ///< what more there is to say, a paragraph each; empty ones are left out
        QString quoted; ///< the service's own words
        QString code; ///< `ITR-…`
        bool asksYesNo = false;
        /// What the answers say where that is more than "Yes" and "No".
        QString yes = {};
        QString no = {};
        /// False where a question only stands beside what the person does next, and the focus stays there.
        bool takesFocus = true;
    };

    explicit StatusBanner(QWidget *parent = nullptr);

    void present(const Message &message);
    void dismiss();
    /// What it says is of the call before: it stays, in quiet colours, until the answer of the next one, so
    /// that nothing jumps under a person's hands. A question goes at once.
    void fade();

    bool isPresenting() const { return m_presenting; }
    bool isFaded() const { return m_faded; }
    const Message &message() const { return m_message; }

    /// Pixels between it and what stands above; they come and go with it. 0 unless set.
    void setGapAbove(int gap);

    /// How long a question that has just appeared lets no key answer it, 500 ms unless set: what is pressed
    /// then was meant for something else.
    void setUnreadFor(std::chrono::milliseconds duration) { m_unread.setInterval(duration); }
    /// A question is asked and has been there for long enough to be read.
    bool takesKeys() const;

Q_SIGNALS:
    void answered(bool yes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void setFaded(bool faded);
    void keepRoom(bool keep);

    Message m_message;
    bool m_presenting = false;
    bool m_faded = false;
    int m_gapAbove = 0;
    QTimer m_unread;
    Glyph *m_glyph;
    TextLabel *m_title;
    TextLabel *m_sentences;
    QWidget *m_quote;
    TextLabel *m_quoted;
    TextLabel *m_code;
    QWidget *m_answers;
    QPushButton *m_yes;
    QPushButton *m_no;
};
