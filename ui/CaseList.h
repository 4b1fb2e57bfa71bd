#pragma once

#include <QTimer>
#include <QWidget>

class CaseListModel;
class CaseListOrder;
class Desk;
class ItrSession;
class QCheckBox;
class QLineEdit;
class QListView;
class TextLabel;

/// The open cases beside the one that is worked on: found by searching, gone through by arrow keys.
class CaseList : public QWidget
{
    Q_OBJECT
public:
    /// @p desk outlives it.
    explicit CaseList(Desk &desk, QWidget *parent = nullptr);

    /// Marks the case that is shown.
    void setCurrent(const ItrSession *session);
    /// The next one below it in the list, else the one above; null when there is no other.
    ItrSession *neighbourOf(const ItrSession *session) const;
    void focusSearch();

Q_SIGNALS:
    /// The person goes through the list: this one is to be shown; the focus stays here.
    void chosen(ItrSession *session);
    /// The person goes on with this one: the focus goes there.
    void entered(ItrSession *session);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildSearch();
    void search(const QString &text);
    void enterCurrent();
    bool searchKey(int key);
    void updateWords();
    void tick();

    Desk &m_desk;
    CaseListModel *m_cases;
    CaseListOrder *m_order;
    TextLabel *m_count;
    QLineEdit *m_search;
    QCheckBox *m_byTimeLeft;
    QListView *m_view;
    TextLabel *m_empty;
    QTimer m_second;
    const ItrSession *m_current = nullptr; ///< compared only
    bool m_marking = false;
};
