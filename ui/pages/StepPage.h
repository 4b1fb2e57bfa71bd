#pragma once

#include "widgets/StatusBanner.h"

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;
class TextLabel;

/// The frame that all steps of a case share: a column in the middle with where we are, what to do, the
/// banner, and then whatever the step itself brings. Scrolls where the screen is too small for it.
class StepPage : public QScrollArea
{
    Q_OBJECT
public:
    enum class Width {
        Column, ///< as wide as is easily read; for forms
        Wide, ///< most of the window, and its whole height; for data
    };

    StepPage(
        const QString &step, const QString &title, const QString &explanation, QWidget *parent = nullptr);
    StepPage(Width width, const QString &step, const QString &title, const QString &explanation,
        QWidget *parent = nullptr);

    StatusBanner *banner() const { return m_banner; }
    /// Puts the focus where a person goes on.
    virtual void focusFirst() = 0;

protected:
    /// Enter, wherever the focus is.
    virtual void submit() = 0;

    QVBoxLayout *body() const { return m_body; }
    QWidget *card() const { return m_card; }
    /// A call is running: Enter then does nothing, lest a second press of it cancels what the first one
    /// began.
    virtual bool isBusy() const { return false; }

    void setTitle(const QString &title);
    void setExplanation(const QString &explanation);

    /// Sees the keys of all its controls before they do, because which of them a button takes for itself is
    /// the platform theme's choice.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isUnmeant(const QKeyEvent &press, const QWidget &control) const;
    void applyLook();
    void setMargins();

    const Width m_width;
    QHBoxLayout *m_row;
    QWidget *m_card;
    TextLabel *m_title;
    TextLabel *m_explanation;
    StatusBanner *m_banner;
    QVBoxLayout *m_body;
};
