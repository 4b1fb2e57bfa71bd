#include "dialogs/ErrorWindow.h"

#include "widgets/DeskIcon.h"
#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>

ErrorWindow::ErrorWindow(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("ITR Desk"));
    setWindowIcon(DeskIcon());
    auto *sign = new Glyph(Look::Text::Heading, 2.0, this);
    sign->show(Look::Tone::Danger);
    auto *heading = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    heading->setText(title);
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Normal, this);
    words->setText(sentence);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setMinimumWidth(Look::pixelsOf(30));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(5));
    grid->setHorizontalSpacing(Look::space(4));
    grid->setVerticalSpacing(Look::space(2));
    grid->addWidget(sign, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(heading, 0, 1);
    grid->addWidget(words, 1, 1);
    grid->setRowMinimumHeight(2, Look::space(2));
    grid->addWidget(close, 3, 1, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus();
}
