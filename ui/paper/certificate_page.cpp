#include "ui/paper/certificate_page.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr double frameMm = 10;
constexpr double innerFrameMm = 12;
constexpr double textMm = 22; ///< from the edge of the sheet to the text

double pointsOf(int heading)
{
    switch (heading) {
    case 1: return 30;
    case 2: return 20;
    case 3: return 15;
    default: return 14;
    }
}

/// Sets the lines one under the other at a scale; without a page it only measures.
class CertificateSetter
{
public:
    CertificateSetter(double scale, int stars, const QString& placeAndDate, const QString& signer)
        : m_scale(scale), m_stars(stars), m_placeAndDate(placeAndDate), m_signer(signer)
    {
    }

    double set(const FilledTemplate& filled, PaperPage* page, QRectF area)
    {
        m_page = page;
        m_area = area;
        m_y = area.top();
        for (const TemplateLine& line : filled.lines) {
            if (line.block && line.block->name == QStringLiteral("Hàng sao"))
                starRow();
            else if (line.block)
                signature(line.block->argument);
            else
                text(line.text, pointsOf(line.heading), line.heading > 0, m_area.left(), m_area.width());
        }
        return m_y - area.top();
    }

private:
    void text(const QString& words, double points, bool bold, double left, double width)
    {
        PaperStyle style;
        style.points = points * m_scale;
        style.bold = bold;
        style.align = Qt::AlignHCenter;
        style.spacing = 1.18;
        style.breakWords = true;
        if (words.isEmpty()) {
            m_y += paperLineHeight(style) * 0.6;
            return;
        }
        const TextBox box = TextBox(words, style, width).balanced();
        if (m_page) m_page->texts.push_back({box, QPointF(left + (width - box.width()) / 2, m_y), 0, -1});
        m_y += box.height();
    }

    void starRow()
    {
        const double radius = 20 * twipsPerPoint * m_scale;
        const double step = radius * 2.5;
        m_y += radius * 0.5;
        for (int i = 0; m_page && i < m_stars; ++i)
            m_page->stars.push_back(
                {QPointF(m_area.center().x() + (i - (m_stars - 1) / 2.0) * step, m_y + radius), radius});
        m_y += radius * 2.5;
    }

    void signature(const QString& roles)
    {
        const double left = m_area.left() + m_area.width() * 0.52;
        const double width = m_area.right() - left;
        m_y += 8 * twipsPerPoint * m_scale;
        text(m_placeAndDate, 14, false, left, width);
        for (const QString& role : roles.split(u'/', Qt::SkipEmptyParts)) text(role.trimmed(), 14, true, left, width);
        m_y += 22 * twipsPerMm * m_scale; // room for the signature and the seal
        if (!m_signer.isEmpty()) text(m_signer, 14, true, left, width);
    }

    double m_scale;
    int m_stars;
    QString m_placeAndDate;
    QString m_signer;
    PaperPage* m_page = nullptr;
    QRectF m_area;
    double m_y = 0;
};

void addFrame(PaperPage& page, double mm, double thickness)
{
    const QSizeF size = pageSizeTwips(PaperOrientation::Landscape);
    const double edge = mm * twipsPerMm;
    const QRectF frame(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge);
    const QPointF corners[] = {frame.topLeft(), frame.topRight(), frame.bottomRight(), frame.bottomLeft()};
    for (int i = 0; i < 4; ++i) page.rules.push_back({QLineF(corners[i], corners[(i + 1) % 4]), thickness});
}

} // namespace

PaperPage certificatePage(const FilledTemplate& filled, int stars, const QString& placeAndDate, const QString& signer,
                          bool sample)
{
    PaperPage page;
    page.orientation = PaperOrientation::Landscape;
    const double edge = textMm * twipsPerMm;
    const QSizeF size = pageSizeTwips(PaperOrientation::Landscape);
    QRectF area(edge, edge * 0.8, size.width() - 2 * edge, size.height() - edge * 1.6);
    double scale = 1;
    double height = CertificateSetter(scale, stars, placeAndDate, signer).set(filled, nullptr, area);
    while (height > area.height() && scale > 0.4) {
        scale -= 0.04;
        height = CertificateSetter(scale, stars, placeAndDate, signer).set(filled, nullptr, area);
    }
    area.setTop(area.top() + std::max(0.0, (area.height() - height) / 2));
    CertificateSetter(scale, stars, placeAndDate, signer).set(filled, &page, area);
    addFrame(page, frameMm, 60);
    addFrame(page, innerFrameMm, 12);
    if (sample) {
        PaperStyle style;
        style.points = 10;
        style.bold = true;
        style.align = Qt::AlignRight;
        page.texts.push_back({TextBox::oneLine(QStringLiteral("DỮ LIỆU MẪU"), style, area.width()),
                              QPointF(area.left(), size.height() - 18 * twipsPerMm), 0, 1});
    }
    return page;
}

} // namespace ocop
