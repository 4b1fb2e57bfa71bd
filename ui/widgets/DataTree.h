#pragma once

#include "itr/ItrDocument.h"

#include <QPersistentModelIndex>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

class FieldPainter;
class FieldView;
class ItrSearch;
class ItrTreeModel;
class QLineEdit;
class QPushButton;
class StatusBanner;
class TextLabel;

/// The whole of a return as a tree that can be searched. Personal numbers are masked; one at a time can be
/// shown for a short while, when the person says yes to that and it is on record.
class DataTree : public QWidget
{
    Q_OBJECT
public:
    explicit DataTree(QWidget *parent = nullptr);
    ~DataTree() override;

    /// Null: nothing is shown.
    void setDocument(std::shared_ptr<const ItrDocument> document);
    void focusFirst();
    /// How long a value stays shown, 30 s unless set.
    void setShownFor(std::chrono::milliseconds duration) { m_shown.setInterval(duration); }
    StatusBanner *question() const { return m_question; }

Q_SIGNALS:
    /// The person wants the value at @p path shown. Whoever hears it records that and calls @p show once it
    /// is on record; the value is shown then, unless the person has left it meanwhile.
    void revealWanted(const QString &path, const std::function<void()> &show);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static bool isSearchKey(const QKeyEvent &press);
    void build();
    QWidget *makeSearchRow();
    void openFirst();
    void startSearch();
    void foundMore(qsizetype from);
    void goToHit(qsizetype hit);
    void stepHit(qsizetype step);
    void tellCount();
    void currentChanged();
    void askReveal();
    void answerReveal(bool yes);
    void reveal(const QPersistentModelIndex &index);
    void maskAgain();
    void copy();
    void openMenu(const QPoint &place);

    QLineEdit *m_words;
    TextLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_reveal;
    StatusBanner *m_question;
    FieldView *m_view;
    FieldPainter *m_painter;
    std::unique_ptr<ItrTreeModel> m_model;
    std::unique_ptr<ItrSearch> m_search;
    QTimer m_pause; ///< of the typing
    QTimer m_shown;
    qsizetype m_hit = -1;
    QPersistentModelIndex m_asked; ///< the row that the question is about, or whose record is waited for
    QPersistentModelIndex m_revealed;
    QString m_maskedText; ///< of the revealed one, for copying
};
