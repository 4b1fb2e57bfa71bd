#include "widgets/Notice.h"

#include <QAccessibleWidget>
#include <QTimer>

namespace
{
QAccessibleInterface *noticeInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Notice::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
}
}

Notice::Notice(QWidget *parent)
    : QWidget(parent)
{
    setVisible(false);
}

void Notice::installAccessibility()
{
    QAccessible::installFactory(noticeInterface);
}

void Notice::announce()
{
    setVisible(false);
    if (m_announcing)
        return;
    m_announcing = true;
    QTimer::singleShot(0, this, [this] {
        if (m_announcing)
            setVisible(true);
        m_announcing = false;
    });
}

void Notice::withdraw()
{
    m_announcing = false;
    setVisible(false);
}
