#include "widgets/SecretClipboard.h"

#include "secrets/Secret.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

bool SecretClipboard::hasText()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    return offered && offered->hasText(); // asks for the formats alone
}

QString SecretClipboard::text()
{
    return QGuiApplication::clipboard()->text();
}

void SecretClipboard::forget(const QString &text)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->clear(QClipboard::Clipboard);
    if (!clipboard->supportsSelection())
        return;
    const QString selected = clipboard->text(QClipboard::Selection);
    const bool isSame = selected == text;
    if (isSame)
        clipboard->clear(QClipboard::Selection);
    if (isSame || selected.isDetached()) // else it belongs to what is selected in this program
        wipe(selected);
}

void SecretClipboard::wipe(const QString &text)
{
    auto &shared
        = const_cast<QString &>(text); // NOLINT(cppcoreguidelines-pro-type-const-cast): no copy may stay
    if (shared.data_ptr().d_ptr()) // else the characters may be in read-only memory
        Secret::wipe(shared.data_ptr().data(), text.size() * qsizetype{sizeof(QChar)});
}
