// Finds secrets in a core file or in ordinary files, in every form that a program may leave them in. Built
// and called by search.py.
//
//   search core FILE      < SECRETS     the memory and the registers in a core file
//   search files FILE...  < SECRETS     ordinary files
//   search hold           < ANYTHING    holds what it reads in memory until it is ended: something to find
//
// SECRETS: a line for each, NAME, a blank, and its UTF-8 in hex. Each find is told in a line:
//   NAME FORM LENGTH-IN-CHARACTERS WHERE       WHERE: address in hex, or offset and file
// A find is a run of at least `leastRun` characters of the secret, the longest that begins there. Ends with 0
// when nothing was found, 1 when something was, 2 when it could not search.

#include "Strided.h"
#include "Windows.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iostream>
#include <stdexcept>

#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
constexpr std::size_t pageBytes = 4096;

std::u32string decoded(const std::string &utf8)
{
    std::u32string text;
    for (const char byte : utf8) {
        const auto unit = static_cast<unsigned char>(byte);
        if ((unit & 0xc0U) == 0x80U)
            text.back() = text.back() << 6U | (unit & 0x3fU);
        else
            text += unit < 0x80 ? unit
                : unit < 0xe0   ? unit & 0x1fU
                : unit < 0xf0   ? unit & 0x0fU
                                : unit & 0x07U;
    }
    return text;
}

std::vector<Sought> readSecrets()
{
    std::vector<Sought> secrets;
    for (std::string name, hex; std::cin >> name >> hex;) {
        std::string utf8;
        for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
            utf8 += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
        std::u32string text = decoded(utf8);
        if (text.size() < leastRun)
            throw std::runtime_error("the secret " + name + " is too short to be told from chance");
        secrets.push_back({name, text, utf8});
    }
    return secrets;
}

/// A file in memory for as long as it lives.
class MappedFile
{
public:
    explicit MappedFile(const char *path)
    {
        const int file = open(path, O_RDONLY | O_CLOEXEC);
        struct stat status = {};
        if (file < 0 || fstat(file, &status) != 0)
            throw std::runtime_error(std::string(path) + " can not be read");
        m_bytes = static_cast<std::size_t>(status.st_size);
        if (m_bytes > 0)
            m_data = mmap(nullptr, m_bytes, PROT_READ, MAP_PRIVATE, file, 0);
        close(file);
        if (m_data == MAP_FAILED)
            throw std::runtime_error(std::string(path) + " can not be mapped");
    }
    ~MappedFile()
    {
        if (m_data)
            munmap(m_data, m_bytes);
    }
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    Bytes bytes() const { return {static_cast<const unsigned char *>(m_data), m_bytes}; }

private:
    void *m_data = nullptr;
    std::size_t m_bytes = 0;
};

template <typename Header> Header headerAt(Bytes file, std::size_t offset)
{
    Header header;
    std::memcpy(&header, file.subspan(offset, sizeof header).data(), sizeof header);
    return header;
}

/// Calls @p visit with each stretch of pages in @p memory that are not all zeros.
template <typename Visit> void forEachUsed(Bytes memory, Visit visit)
{
    static const std::array<unsigned char, pageBytes> zeros{};
    std::size_t begin = 0;
    for (std::size_t at = 0; at < memory.size(); at += pageBytes) {
        const Bytes page = memory.subspan(at, std::min(pageBytes, memory.size() - at));
        if (std::memcmp(page.data(), zeros.data(), page.size()) != 0)
            continue;
        if (at > begin)
            visit(begin, memory.subspan(begin, at - begin));
        begin = at + page.size();
    }
    if (begin < memory.size())
        visit(begin, memory.subspan(begin));
}

std::vector<Find> searchCore(Bytes core, const std::vector<Sought> &secrets)
{
    const Windows windows(secrets);
    const Strided strided(secrets);
    std::vector<Find> found;
    const auto elf = headerAt<Elf64_Ehdr>(core, 0);
    std::size_t count = elf.e_phnum;
    if (count == PN_XNUM)
        count = headerAt<Elf64_Shdr>(core, elf.e_shoff).sh_info;
    for (std::size_t i = 0; i < count; ++i) {
        const auto segment = headerAt<Elf64_Phdr>(core, elf.e_phoff + i * elf.e_phentsize);
        const Bytes memory = core.subspan(segment.p_offset, segment.p_filesz);
        const bool isWritable
            = segment.p_type == PT_NOTE || segment.p_flags & PF_W; // notes hold the registers
        forEachUsed(memory, [&](std::size_t offset, Bytes used) {
            windows.search(used, segment.p_vaddr + offset, isWritable, found);
            if (isWritable)
                strided.search(used, segment.p_vaddr + offset, found);
        });
    }
    return found;
}

/// Text that lies a constant apart is found as such already, big-endian text one byte off as little-endian.
bool isSaid(const Find &find, const std::vector<Find> &all)
{
    const auto near = [&find](const Find &other) {
        return other.secret == find.secret
            && (other.at > find.at ? other.at - find.at : find.at - other.at) < 8 * leastRun;
    };
    const auto hasNear = [&](std::initializer_list<const char *> names) {
        return std::any_of(all.begin(), all.end(), [&](const Find &other) {
            return near(other) && std::any_of(names.begin(), names.end(), [&](const char *name) {
                return other.form == name;
            });
        });
    };
    const auto hasNearOf = [&](const char *form, std::size_t length) {
        return std::any_of(all.begin(), all.end(),
            [&](const Find &other) { return near(other) && other.form == form && other.length >= length; });
    };
    if (find.form == "utf16le")
        return hasNearOf("utf16be", find.length + 1);
    if (find.form == "utf16be")
        return hasNearOf("utf16le", find.length);
    if (find.form == "strided")
        return hasNear({"utf16le", "utf16be", "utf32le"});
    if (find.form == "strided-qt-keys")
        return hasNear({"strided", "utf16le", "utf16be", "utf32le"});
    return false;
}

int tell(const std::vector<Find> &found, const std::string &file)
{
    int told = 0;
    for (const Find &find : found) {
        if (isSaid(find, found))
            continue;
        ++told;
        std::cout << find.secret << ' ' << find.form << ' ' << find.length << ' ' << std::hex << find.at
                  << std::dec << (file.empty() ? "" : " " + file) << '\n';
    }
    return told;
}

/// Where hold() keeps what it was given: in one place only, which a stream would not.
std::array<char, 1U << 20U> held;

int hold()
{
    std::size_t size = 0;
    for (ssize_t more = 1; more > 0; size += static_cast<std::size_t>(more))
        more = read(STDIN_FILENO, held.data() + size, held.size() - size);
    std::cout << "holding " << size << std::endl;
    pause();
    return 0;
}
}

int main(int argc, char **argv)
try {
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments == std::vector<std::string>{"hold"})
        return hold();
    if (arguments.size() < 2)
        throw std::runtime_error("see the head of search.cpp");
    const std::vector<Sought> secrets = readSecrets();
    int told = 0;
    if (arguments[0] == "core") {
        told = tell(searchCore(MappedFile(arguments[1].c_str()).bytes(), secrets), {});
    } else {
        const Windows windows(secrets);
        for (std::size_t i = 1; i < arguments.size(); ++i) {
            std::vector<Find> found;
            windows.search(MappedFile(arguments[i].c_str()).bytes(), 0, true, found);
            told += tell(found, arguments[i]);
        }
    }
    return told > 0 ? 1 : 0;
} catch (const std::exception &error) {
    std::cerr << "search: " << error.what() << '\n';
    return 2;
}
