#include <QApplication>
#include <QFontInfo>
#include <QLineEdit>
#include <QMainWindow>

// The smallest program that still is one: what ITR Desk's start is measured against.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLineEdit(&window));
    // As large as ITR Desk opens (DeskWindow.cpp): the window's pixels are no difference between programs.
    const int em = QFontInfo(QApplication::font()).pixelSize();
    window.resize(68 * em, 60 * em);
    window.show();
    return QApplication::exec();
}
