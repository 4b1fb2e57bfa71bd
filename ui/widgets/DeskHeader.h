#pragma once

#include <QWidget>

class Logo;
class QHBoxLayout;
class QMenuBar;
class TextLabel;
class WordsNotice;

/// The slim line on top of the window: what this is, what it can do, what has just arrived, and which
/// service it is connected to.
class DeskHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DeskHeader(QWidget *parent = nullptr);

    /// @p logo: of organisation/logo; both may be empty.
    void setOrganisation(const QString &name, const QString &logo);
    void setConnection(const QString &connection);
    /// Takes @p menu as a child.
    void setMenu(QMenuBar *menu);
    /// Assistive technologies speak it.
    void presentNews(const QString &words);
    void dismissNews();
    bool isPresentingNews() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    Logo *m_logo;
    WordsNotice *m_news;
    TextLabel *m_connection;
};
