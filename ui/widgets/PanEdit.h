#pragma once

#include "itr/Pan.h"

#include <QLineEdit>

#include <optional>

/// The field for a PAN: writes it in capitals and groups ("XXXPX 0001 T") whatever way it is typed or pasted, and hides
/// it like a password once it is complete and left.
class PanEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PanEdit(QWidget *parent = nullptr);

    /// Nothing while it is incomplete or wrong.
    std::optional<Pan> pan() const { return Pan::parse(text()); }
    void setPan(const QString &pan);
    /// What is wrong with the characters so far, pointed out by position; empty while it can still become a PAN.
    QString problem() const;

    /// Shown for as long as the person wishes, or hidden as soon as it is complete and not being edited.
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    bool isHidden() const { return echoMode() == Password; }

    void setInvalid(bool invalid);

    QSize sizeHint() const override;

Q_SIGNALS:
    void panEdited(); ///< the person changed it
    void panChanged(); ///< it changed, by whatever
    void hiddenChanged(bool hidden);
    void refusedTooLong(); ///< an insert that is longer than a PAN and holds none; nothing was taken

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void reformat(const QString &typed);
    void write(const QString &plain, qsizetype caret);
    void setHidden(bool hidden);

    QString m_plain;
    bool m_shown = false;
};
