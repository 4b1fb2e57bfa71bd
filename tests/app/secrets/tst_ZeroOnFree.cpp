#include <QByteArray>
#include <QString>
#include <QTest>

#include <array>
#include <cstdlib>
#include <string_view>

#include <malloc.h>
#include <sys/uio.h>
#include <unistd.h>

namespace
{
/// Whether the system finds @p what at @p address, where the program has nothing to look for any more. Takes no memory
/// itself: that could be the very block.
bool holds(std::uintptr_t address, std::size_t bytes, std::string_view what)
{
    static std::array<char, 256 * 1024> content;
    const iovec local{content.data(), bytes};
    const iovec remote{reinterpret_cast<void *>(address), bytes};
    const bool isMapped = process_vm_readv(getpid(), &local, 1, &remote, 1, 0) == ssize_t(bytes);
    return isMapped && std::string_view(content.data(), bytes).find(what) != std::string_view::npos;
}

const char pattern[] = "made-up-secret-pattern";
constexpr std::size_t patternSize = sizeof pattern - 1;

void fill(void *block, std::size_t bytes)
{
    for (std::size_t i = 0; i + patternSize <= bytes; i += patternSize)
        std::memcpy(static_cast<char *>(block) + i, pattern, patternSize);
}
}

/// Built without sanitizers, with the file under test linked in as in the real program.
class tst_ZeroOnFree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freeLeavesNothing_data();
    void freeLeavesNothing();
    void growingLeavesNothingBehind();
    void shrinkingLeavesNoTail();
    void keepsWhatReallocMustKeep();
    void alignedBlocksAreAligned();
    void qtStringsAreCovered();
};

void tst_ZeroOnFree::freeLeavesNothing_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {100, 1000, 5000, 60'000, 120'000})
        QTest::addRow("%d", size) << size;
}

void tst_ZeroOnFree::freeLeavesNothing()
{
    QFETCH(int, size);
    void *block = std::malloc(std::size_t(size));
    fill(block, std::size_t(size));
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    std::free(block);
    QVERIFY(!holds(address, std::size_t(size), "secret"));
}

void tst_ZeroOnFree::growingLeavesNothingBehind()
{
    void *block = std::malloc(200);
    fill(block, 200);
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    void *grown = std::realloc(block, 50'000);
    QVERIFY(reinterpret_cast<std::uintptr_t>(grown) != address);
    QVERIFY(!holds(address, 200, "secret"));
    std::free(grown);
}

void tst_ZeroOnFree::shrinkingLeavesNoTail()
{
    void *block = std::malloc(5000);
    fill(block, 5000);
    const auto address = reinterpret_cast<std::uintptr_t>(block);
    void *shrunk = std::realloc(block, 100);
    QVERIFY(!holds(address + 200, 4800, "secret"));
    std::free(shrunk);
}

void tst_ZeroOnFree::keepsWhatReallocMustKeep()
{
    QByteArray expected;
    auto *block = static_cast<char *>(std::malloc(1));
    for (std::size_t size = 1; size < 3'000'000; size = size * 3 + 1) {
        block = static_cast<char *>(std::realloc(block, size));
        QVERIFY(block);
        QCOMPARE(QByteArray(block, expected.size()), expected);
        std::memset(block, int('a' + size % 26), size);
        expected = QByteArray(block, qsizetype(size));
    }
    block = static_cast<char *>(std::realloc(block, 10));
    QCOMPARE(QByteArray(block, 10), expected.left(10));
    std::free(block);
    QVERIFY(malloc_usable_size(nullptr) == 0);
}

void tst_ZeroOnFree::alignedBlocksAreAligned()
{
    for (const std::size_t alignment : {16U, 64U, 4096U}) {
        void *block = nullptr;
        QCOMPARE(posix_memalign(&block, alignment, 100), 0);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(block) % alignment, 0U);
        std::free(block);
        void *other = aligned_alloc(alignment, alignment * 2);
        QCOMPARE(reinterpret_cast<std::uintptr_t>(other) % alignment, 0U);
        std::free(other);
    }
    void *block = nullptr;
    QCOMPARE(posix_memalign(&block, 3, 100), EINVAL);
}

void tst_ZeroOnFree::qtStringsAreCovered()
{
    auto text = QString::fromLatin1(pattern).repeated(4);
    const auto address = reinterpret_cast<std::uintptr_t>(text.constData());
    const auto bytes = std::size_t(text.size()) * 2;
    constexpr char16_t word[] = u"secret";
    const std::string_view utf16(reinterpret_cast<const char *>(word), 12);
    QVERIFY(holds(address, bytes, utf16));
    text = QString();
    QVERIFY(!holds(address, bytes, utf16));
}

QTEST_GUILESS_MAIN(tst_ZeroOnFree)
#include "tst_ZeroOnFree.moc"
