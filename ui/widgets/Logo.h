#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QLabel>

/// The organisation's logo, as high as it is asked for. Takes no room where there is none, or none that can be
/// read. Assistive technologies are told the organisation's name in its place.
class Logo : public QLabel
{
    Q_OBJECT
public:
    explicit Logo(double heightEm, QWidget *parent = nullptr);

    /// Read and scaled off the GUI thread. @p file: PNG or SVG; may be empty. @p organisation: its name, may be empty.
    void setPicture(const QString &file, const QString &organisation);

private:
    void show(const QImage &picture);

    const double m_heightEm;
    QFutureWatcher<QImage> m_reading;
};
