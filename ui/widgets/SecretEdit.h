#pragma once

#include "secrets/Secret.h"
#include "widgets/CapsLock.h"
#include "widgets/DeadKey.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QStyleOptionFrame;
enum class EditCommand;
class SecretLine;

/// A field for a password, OTP or token. Looks and behaves like a line edit but is none: what is typed goes
/// into a Secret and nowhere else (no undo history, no copy, no drag, no input method, no accessible text),
/// and is painted as bullets unless it is revealed.
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

    /// Shows the characters. Hidden again by take(), clear(), when the field is disabled or hidden, and by
    /// itself after the reveal's duration.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }
    /// How long a reveal lasts, 10 s unless set.
    void setRevealDuration(std::chrono::milliseconds duration) { m_revealEnd.setInterval(duration); }

    /// The error state: a mark in the frame besides its colour, and the invalid state for assistive
    /// technologies. Qt 6.4 does not pass that state on to AT-SPI: say the error in accessibleDescription
    /// too.
    void setInvalid(bool invalid);
    bool isInvalid() const { return m_invalid; }

    /// As last noticed; see capsLockNoticed().
    bool isCapsLockOn() const { return m_capsLock.isOn(); }

    void setPlaceholderText(const QString &text);
    QString placeholderText() const { return m_placeholder; }

    /// Inserts at the caret, replacing the selection; what is no printable text is dropped (line ends of a
    /// paste). The caller wipes @p text. No person's doing: changed() is emitted, edited() is not.
    void insertText(QStringView text);
    /// What a key on the screen does: as the person's edit.
    void type(char32_t c);
    void eraseBefore();
    /// Inserts the clipboard's text as the person's edit.
    void paste();
    /// Whether a paste takes the text out of the clipboard, and out of the primary selection where that has
    /// the same; it does unless set.
    void setClearsClipboard(bool clears) { m_clearsClipboard = clears; }
    void selectAll();
    bool hasSelection() const { return m_allSelected; }
    qsizetype caretPosition() const { return m_caret; }
    void setCaretPosition(qsizetype position);

    /// Where the character at @p position is painted.
    QRect characterRect(qsizetype position) const;
    /// The gap between characters nearest to @p point.
    qsizetype positionAt(QPoint point) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< the person changed the content
    void changed(); ///< the content changed, by whatever
    void submitted(); ///< Enter
    void capsLockNoticed(
        bool on); ///< inferred from letters that disagree with Shift, and from the key itself
    void deadKeyRefused(); ///< keys made nothing together: the person is to be told (DeadKey::sentence())
    void revealedChanged(bool revealed);
    void refusedTooLong(); ///< an insert that would not fit; nothing was taken

protected:
    /// What an insert keeps: the base takes every printable character. Returns 0 to drop @p c.
    virtual char32_t accepted(char32_t c) const;
    /// For a field that never hides its characters: setRevealed(false) and all that hides does nothing from
    /// now on.
    void setAlwaysRevealed();

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
    friend class SecretEditAccessible;
    bool replace(qsizetype from, qsizetype count, QStringView text);
    bool editByPerson(qsizetype from, qsizetype count, QStringView text);
    bool typeOver(QStringView text);
    bool isPartOfSequence(const QKeyEvent &press);
    void run(EditCommand command);
    void removeNear(qsizetype from);
    void removeAll();
    void emptied(qsizetype count);
    void restartCaret();
    void deselect();

    void initOption(QStyleOptionFrame &option) const;
    SecretLine line() const;
    QRect lineRect() const;
    QRect signRect() const;
    qreal lineStart(const SecretLine &shaped) const;
    void paintLine(QPainter &painter, const QRect &rect) const;

    Secret m_secret;
    QString m_placeholder;
    QTimer m_caretBlink;
    QTimer m_revealEnd;
    CapsLock m_capsLock;
    DeadKey m_deadKey;
    qsizetype m_caret = 0;
    mutable qreal m_scrolled = 0; // pixels of a long line that are left of the field; follows the caret
    bool m_clearsClipboard = true;
    bool m_caretShown = false;
    bool m_allSelected = false;
    bool m_revealed = false;
    bool m_alwaysRevealed = false;
    bool m_invalid = false;
};
