#pragma once

#include "secrets/Secret.h"

#include <QTimer>
#include <QWidget>

/// A field for a password, OTP or token. Looks and behaves like a line edit but is none: what is typed goes into a
/// Secret and nowhere else (no undo history, no copy, no drag, no input method, no accessible text), and is painted
/// as bullets unless it is revealed.
class SecretEdit : public QWidget
{
    Q_OBJECT
public:
    explicit SecretEdit(QWidget *parent = nullptr, qsizetype capacity = Secret::defaultCapacity);
    ~SecretEdit() override;

    const Secret &secret() const { return m_secret; }
    /// Hands the secret over and leaves the field empty.
    Secret take();
    void clear();
    bool isEmpty() const { return m_secret.isEmpty(); }
    qsizetype length() const { return m_secret.length(); }

    /// Shows the characters. Hidden again by take(), clear() and when the field is disabled or hidden.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }

    /// The error state: a mark in the frame besides its colour, and the invalid state for assistive technologies.
    void setInvalid(bool invalid);
    bool isInvalid() const { return m_invalid; }

    void setPlaceholderText(const QString &text);
    QString placeholderText() const { return m_placeholder; }

    /// Inserts at the caret, replacing the selection; what is no printable text is dropped (line ends of a paste).
    /// The caller wipes @p text.
    void insertText(QStringView text);
    void paste();
    void selectAll();
    bool hasSelection() const { return m_allSelected; }
    qsizetype caretPosition() const { return m_caret; }
    void setCaretPosition(qsizetype position);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< the person changed the content
    void changed(); ///< the content changed, by whatever
    void submitted(); ///< Enter
    void capsLockNoticed(bool on); ///< inferred from letters that disagree with Shift, and from the key itself
    void revealedChanged(bool revealed);
    void refusedTooLong(); ///< an insert that would not fit; nothing was taken

protected:
    /// What an insert keeps: the base takes every printable character. Returns 0 to drop @p c.
    virtual char32_t accepted(char32_t c) const;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    Secret m_secret;
    QString m_placeholder;
    QTimer m_caretBlink;
    qsizetype m_caret = 0;
    bool m_caretShown = false;
    bool m_allSelected = false;
    bool m_revealed = false;
    bool m_invalid = false;
    bool m_capsLock = false;
};
