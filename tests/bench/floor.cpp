#include <QApplication>
#include <QLineEdit>
#include <QMainWindow>

// The smallest program that still is one: what ITR Desk's start is measured against.
int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QLineEdit(&window));
    window.show();
    return QApplication::exec();
}
