#pragma once

#include "api/ConnectionTest.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

class Glyph;
class QPushButton;
class TextLabel;

/// The button "Test connection", and what each step of the test came to, in words that can be copied.
class ConnectionTestPanel : public QWidget
{
    Q_OBJECT
public:
    /// @p terms is asked when a test begins: the settings may have changed.
    explicit ConnectionTestPanel(std::function<ConnectionTest::Terms()> terms, QWidget *parent = nullptr);
    ~ConnectionTestPanel() override;

    /// As "Copy report" copies it; holds no secret.
    QString report() const;

Q_SIGNALS:
    void finished();

private:
    struct Row {
        Glyph *sign;
        TextLabel *name;
        TextLabel *words;
    };

    void addRow(ConnectionTest::Step step);
    void toggle();
    void present(const ConnectionTest::Outcome &outcome);
    void testFinished();

    const std::function<ConnectionTest::Terms()> m_terms;
    QPushButton *m_button;
    QPushButton *m_copy;
    TextLabel *m_summary;
    QList<Row> m_rows;
    QList<ConnectionTest::Outcome> m_outcomes;
    std::unique_ptr<ConnectionTest> m_test;
};
