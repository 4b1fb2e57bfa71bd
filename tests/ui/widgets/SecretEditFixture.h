#pragma once

#include "widgets/SecretEdit.h"

#include "widgets/SecretEditAccessible.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

/// A window with a SecretEdit that has the keyboard, and a line edit after it; new for each test.
class SecretEditFixture : public QObject
{
    Q_OBJECT
protected:
    QString content() const
    {
        return QString::fromUtf8(m_edit->secret().utf8().data(), m_edit->secret().size());
    }
    QImage picture() const { return picture(m_edit); }
    static QImage picture(QWidget *widget)
    {
        QImage image(widget->size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        widget->render(&image);
        return image;
    }

    std::unique_ptr<QWidget> m_window;
    SecretEdit *m_edit = nullptr;
    QLineEdit *m_next = nullptr;

protected Q_SLOTS:
    void initTestCase()
    {
        installSecretEditAccessibility();
        QApplication::setCursorFlashTime(0);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *rows = new QVBoxLayout(m_window.get());
        auto *label = new QLabel(u"Portal &password"_qs);
        m_edit = new SecretEdit(nullptr, 32);
        m_next = new QLineEdit;
        label->setBuddy(m_edit);
        for (QWidget *widget :
            {static_cast<QWidget *>(label), static_cast<QWidget *>(m_edit), static_cast<QWidget *>(m_next)})
            rows->addWidget(widget);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus();
        QVERIFY(m_edit->hasFocus());
    }

    void cleanup()
    {
        m_window.reset();
        QApplication::setCursorFlashTime(0);
        QGuiApplication::clipboard()->clear();
    }
};
