#pragma once

#include "ui/paper/paper_page.h"

#include <QPrinter>
#include <QStringList>

#include <optional>

namespace ocop {

/// What a printer can do besides printing.
struct PrinterTraits
{
    QList<QPrinter::DuplexMode> sides; ///< that it offers
    QPrinter::DuplexMode usualSides = QPrinter::DuplexNone;
    bool hasColour = false;
    bool hasGrey = false;
};

/// The printers of this desk; tests put others in their place.
class Printers
{
public:
    virtual ~Printers() = default;
    virtual QStringList names() const;
    /// Which of them prints when nobody chose; empty when none does.
    virtual QString usual() const;
    virtual PrinterTraits traits(const QString& name) const;
};

/// How a person wants a paper printed.
struct PrintWish
{
    QString printer; ///< empty: into a PDF file
    int copies = 1;
    bool collated = true; ///< a whole paper after the other
    QPrinter::DuplexMode sides = QPrinter::DuplexNone;
    std::optional<QPrinter::ColorMode> colour; ///< as the printer has it unless set
};

/// Sends the pages to the wish's printer as one job of this name. Throws Error{WriteFailed}.
void printAsWished(const std::vector<PaperPage>& pages, const PrintWish& wish, const QString& title);

} // namespace ocop
