#include "widgets/CallProgress.h"

#include "widgets/Spinner.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

CallProgress::CallProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel(Look::Text::Body, Look::Ink::Muted, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_words->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(2));
    row->addWidget(m_cancel);
    row->addSpacing(Look::space(1));
    row->addWidget(new Spinner(this));
    row->addWidget(m_words, 1);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &CallProgress::tick);
    connect(m_cancel, &QPushButton::clicked, this, &CallProgress::cancelled);
    setVisible(false);
}

void CallProgress::start(std::function<std::chrono::seconds()> elapsed)
{
    m_elapsed = std::move(elapsed);
    m_second.start();
    tick();
    // Said with the focus; what is counted each second is not.
    m_cancel->setAccessibleDescription(m_words->text());
    setVisible(true);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void CallProgress::stop()
{
    m_second.stop();
    setVisible(false);
}

void CallProgress::tick()
{
    m_words->setText(tr("Waiting for the portal… %1 s").arg(m_elapsed().count()));
}
