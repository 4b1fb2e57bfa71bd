#include "dialogs/ConnectionTestPanel.h"

#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
using Result = ConnectionTest::Result;

Look::Tone toneOf(Result result)
{
    switch (result) {
    case Result::Ok:
        return Look::Tone::Success;
    case Result::Warning:
        return Look::Tone::Warning;
    case Result::Failed:
        return Look::Tone::Danger;
    case Result::NotTried:
        return Look::Tone::Info;
    }
    return Look::Tone::Info;
}

/// So that the sign's colour and shape are not the only ones that say it.
QString wordOf(Result result)
{
    switch (result) {
    case Result::Ok:
        return ConnectionTestPanel::tr("in order");
    case Result::Warning:
        return ConnectionTestPanel::tr("look at this");
    case Result::Failed:
        return ConnectionTestPanel::tr("failed");
    case Result::NotTried:
        return ConnectionTestPanel::tr("not tried");
    }
    return {};
}
}

ConnectionTestPanel::ConnectionTestPanel(std::function<ConnectionTest::Terms()> terms, QWidget *parent)
    : QWidget(parent)
    , m_terms(std::move(terms))
    , m_button(new QPushButton(tr("&Test connection"), this))
    , m_copy(new QPushButton(tr("&Copy report"), this))
    , m_summary(new TextLabel(Look::Text::Body, Look::Ink::Muted, this))
{
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_button);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Look::space(3));
    grid->setVerticalSpacing(Look::space(2));
    grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(3));
    column->addLayout(buttons);
    column->addWidget(m_summary);
    column->addLayout(grid);
    column->addStretch();

    m_summary->setWordWrap(true);
    m_summary->setText(tr("Tries the way to the service step by step. No PAN, password, OTP or token is sent."));
    m_copy->setEnabled(false);
    for (int step = 0; step < ConnectionTest::steps; ++step) {
        addRow(static_cast<ConnectionTest::Step>(step));
        const Row &row = m_rows.last();
        grid->addWidget(row.sign, step, 0, Qt::AlignTop);
        grid->addWidget(row.name, step, 1, Qt::AlignTop);
        grid->addWidget(row.words, step, 2, Qt::AlignTop);
    }
    connect(m_button, &QPushButton::clicked, this, &ConnectionTestPanel::toggle);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
}

ConnectionTestPanel::~ConnectionTestPanel() = default;

void ConnectionTestPanel::addRow(ConnectionTest::Step step)
{
    const Row row{new Glyph(Look::Text::Body, 1.0, this), new TextLabel(Look::Text::Body, Look::Ink::Normal, this), new TextLabel(Look::Text::Body, Look::Ink::Muted, this)};
    row.name->setText(ConnectionTest::nameOf(step));
    row.words->setWordWrap(true);
    // Names and addresses can be taken over into a message; by keyboard too.
    row.words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    row.words->setAccessibleName(row.name->text());
    row.sign->hide();
    row.name->hide();
    row.words->hide();
    m_rows += row;
}

void ConnectionTestPanel::toggle()
{
    if (m_test && m_test->isRunning()) {
        m_test->cancel();
        return;
    }
    m_outcomes.clear();
    for (const Row &row : m_rows) {
        row.sign->hide();
        row.name->hide();
        row.words->hide();
    }
    m_copy->setEnabled(false);
    m_button->setText(tr("&Cancel the test"));
    m_summary->setText(tr("Testing…"));
    m_test = std::make_unique<ConnectionTest>(m_terms());
    connect(m_test.get(), &ConnectionTest::stepDone, this, &ConnectionTestPanel::present);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestPanel::testFinished);
    m_test->start();
}

void ConnectionTestPanel::present(const ConnectionTest::Outcome &outcome)
{
    m_outcomes += outcome;
    const Row &row = m_rows[static_cast<int>(outcome.step)];
    row.sign->show(toneOf(outcome.result));
    row.words->setText(outcome.sentence);
    row.words->setAccessibleName(tr("%1, %2: %3", "step, result, words").arg(row.name->text(), wordOf(outcome.result), outcome.sentence));
    row.sign->setVisible(true);
    row.name->show();
    row.words->show();
}

void ConnectionTestPanel::testFinished()
{
    m_button->setText(tr("&Test connection"));
    m_copy->setEnabled(true);
    const auto has = [this](Result result) { return std::ranges::any_of(m_outcomes, [result](const auto &outcome) { return outcome.result == result; }); };
    if (has(Result::Failed))
        m_summary->setText(tr("The service could not be reached as it should be; the step that failed says why."));
    else if (has(Result::Warning))
        m_summary->setText(tr("The service can be reached, but something needs a look soon."));
    else
        m_summary->setText(tr("The service can be reached."));
    Q_EMIT finished();
}

QString ConnectionTestPanel::report() const
{
    QString report;
    for (const auto &outcome : m_outcomes)
        report += tr("%1: %2 (%3 ms). %4", "step, result, time, words")
                      .arg(ConnectionTest::nameOf(outcome.step), wordOf(outcome.result), QString::number(outcome.took.count()), outcome.sentence)
            + u'\n';
    return report;
}
