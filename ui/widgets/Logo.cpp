#include "widgets/Logo.h"

#include "widgets/Look.h"

#include <QImageReader>
#include <QtConcurrent>

namespace
{
constexpr double widestEm = 12;

/// Null when it can not be read as one of the kinds that are allowed.
QImage readPicture(const QString &file, const QSize &room)
{
    QImageReader reader(file);
    reader.setDecideFormatFromContent(true);
    if (reader.format() != "png" && reader.format() != "svg")
        return {};
    const QSize own = reader.size();
    if (own.isEmpty())
        return {};
    reader.setScaledSize(own.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}
}

Logo::Logo(double heightEm, QWidget *parent)
    : QLabel(parent)
    , m_heightEm(heightEm)
{
    hide();
    connect(&m_reading, &QFutureWatcher<QImage>::finished, this, [this] { show(m_reading.result()); });
}

void Logo::setPicture(const QString &file, const QString &organisation)
{
    setAccessibleName(organisation.isEmpty() ? tr("The organisation's logo") : organisation);
    if (file.isEmpty())
        return show({});
    const QSize room = QSizeF(Look::pixelsOf(widestEm), Look::pixelsOf(m_heightEm)).toSize() * devicePixelRatioF();
    m_reading.setFuture(QtConcurrent::run(readPicture, file, room));
}

void Logo::show(const QImage &picture)
{
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    setPixmap(pixmap);
    setVisible(!picture.isNull());
}
