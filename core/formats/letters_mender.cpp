#include "core/formats/letters_mender.h"

#include <array>

namespace ocop {
namespace {

bool isAscii(const QString& text)
{
    for (const QChar c : text)
        if (c.unicode() > 0x7F) return false;
    return true;
}

/// Turns the cells of one workbook, row by row: what a row's sure cells are, its doubtful ones are too.
class LettersMender
{
public:
    void mend(SheetRow& row)
    {
        std::array<int, 4> sure = {};
        bool hasUnicode = false;
        for (Cell& cell : row.cells) {
            if (cell.kind != CellType::Text || isAscii(cell.text)) continue;
            const LegacyGuess guess = guessLetters(cell.text);
            hasUnicode = hasUnicode || guess.isUnicode;
            if (guess.isUnicode) cell.letters = Letters::Unicode;
            if (guess.sure && cell.letters == Letters::Unicode) ++sure[size_t(guess.letters)];
        }
        const Letters ofRow = sure[size_t(Letters::Vni)] > sure[size_t(Letters::Tcvn3)] ? Letters::Vni : Letters::Tcvn3;
        // One sign alone ("5 µm") says little beside letters of today.
        const bool rowIsOld = sure[size_t(ofRow)] >= (hasUnicode ? 2 : 1);
        for (Cell& cell : row.cells) {
            if (cell.kind != CellType::Text || isAscii(cell.text)) {
                cell.letters = Letters::Unicode; // the same in all of them
                continue;
            }
            if (cell.letters != Letters::Unicode) {
                turn(cell, cell.letters);
            } else if (rowIsOld) {
                const LegacyGuess guess = guessLetters(cell.text);
                if (guess.isUnicode) continue;
                if (guess.sure || (!hasUnicode && guess.letters == ofRow))
                    turn(cell, ofRow);
                else if (guess.letters != Letters::Unicode)
                    doubt(cell, guess.letters);
            }
        }
    }

    void tell(Findings& findings) const
    {
        const std::array<const char*, 4> names = {"", "TCVN3 (ABC)", "TCVN3 (ABC)", "VNI"};
        const int tcvn = m_turned[size_t(Letters::Tcvn3)] + m_turned[size_t(Letters::Tcvn3Capitals)];
        const int vni = m_turned[size_t(Letters::Vni)];
        const auto say = [&](Letters letters, int cells) {
            if (cells > 0)
                findings.push_back({Severity::Warning,
                                    {},
                                    QStringLiteral("import.legacyLetters"),
                                    {QLatin1String(names[size_t(letters)]), QString::number(cells)}});
        };
        say(Letters::Tcvn3, tcvn);
        say(Letters::Vni, vni);
        if (m_doubtful > 0)
            findings.push_back({Severity::Warning,
                                {},
                                QStringLiteral("import.legacyUnsure"),
                                {m_firstDoubt, QString::number(m_doubtful)}});
    }

private:
    void turn(Cell& cell, Letters letters)
    {
        cell.text = fromLegacyLetters(cell.text, letters);
        cell.letters = Letters::Unicode;
        ++m_turned[size_t(letters)];
    }

    void doubt(Cell& cell, Letters letters)
    {
        cell.letters = letters;
        if (++m_doubtful == 1) m_firstDoubt = cell.text;
    }

    std::array<int, 4> m_turned = {};
    int m_doubtful = 0;
    QString m_firstDoubt;
};

} // namespace

void mendLegacyLetters(Workbook& workbook)
{
    LettersMender mender;
    for (Sheet& sheet : workbook.sheets)
        for (SheetRow& row : sheet.rows) mender.mend(row);
    mender.tell(workbook.findings);
}

} // namespace ocop
