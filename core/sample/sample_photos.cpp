#include "core/sample/sample_photos.h"

#include "core/sample/sample_motifs.h"
#include "core/storage/attachment_store.h"

#include <QHash>

namespace ocop {
namespace {

/// What stands for the products of a theme; a box for one that is not known.
QString motifOf(const QString& theme)
{
    static const QHash<QString, const char*> motifs{{QStringLiteral("pepper"), "jar"},
                                                    {QStringLiteral("spice"), "jar"},
                                                    {QStringLiteral("birdNest"), "jar"},
                                                    {QStringLiteral("honey"), "honey"},
                                                    {QStringLiteral("sauce"), "bottle"},
                                                    {QStringLiteral("fishSauce"), "bottle"},
                                                    {QStringLiteral("oil"), "bottle"},
                                                    {QStringLiteral("liquor"), "bottle"},
                                                    {QStringLiteral("drink"), "bottle"},
                                                    {QStringLiteral("water"), "bottle"},
                                                    {QStringLiteral("essence"), "flasks"},
                                                    {QStringLiteral("cosmetic"), "flasks"},
                                                    {QStringLiteral("cinnamon"), "pouch"},
                                                    {QStringLiteral("noodle"), "pouch"},
                                                    {QStringLiteral("snack"), "pouch"},
                                                    {QStringLiteral("herb"), "pouch"},
                                                    {QStringLiteral("vegetable"), "pouch"},
                                                    {QStringLiteral("meat"), "slices"},
                                                    {QStringLiteral("livestock"), "slices"},
                                                    {QStringLiteral("seafood"), "fish"},
                                                    {QStringLiteral("seafoodFresh"), "fish"},
                                                    {QStringLiteral("egg"), "eggs"},
                                                    {QStringLiteral("tea"), "tea"},
                                                    {QStringLiteral("coffee"), "coffee"},
                                                    {QStringLiteral("vegetableFresh"), "greens"},
                                                    {QStringLiteral("fruit"), "fruit"},
                                                    {QStringLiteral("mushroom"), "mushroom"},
                                                    {QStringLiteral("rice"), "rice"},
                                                    {QStringLiteral("ginseng"), "root"},
                                                    {QStringLiteral("bamboo"), "basket"},
                                                    {QStringLiteral("weave"), "basket"},
                                                    {QStringLiteral("wood"), "bowl"},
                                                    {QStringLiteral("cinnamonCraft"), "bowl"},
                                                    {QStringLiteral("bronze"), "vase"},
                                                    {QStringLiteral("ceramics"), "vase"},
                                                    {QStringLiteral("lantern"), "lantern"},
                                                    {QStringLiteral("incense"), "incense"},
                                                    {QStringLiteral("silk"), "fabric"},
                                                    {QStringLiteral("textile"), "fabric"},
                                                    {QStringLiteral("tourism"), "lodge"}};
    return QString::fromLatin1(motifs.value(theme, "carton"));
}

} // namespace

void SamplePhotos::addFor(ProductId product, const QString& theme, int stars, QDate day)
{
    constexpr int shownStars = 4;
    if (stars < shownStars && m_rest++ % 3 != 0) return;
    const QString motif = motifOf(theme);
    const int variant = m_shown[motif]++ % motifVariants;
    QByteArray& picture = m_drawn[motif + QString::number(variant)];
    if (picture.isEmpty()) picture = motifPicture(motif, variant);
    attachFile(m_book.attachments(), m_act, QLatin1String(Product::table), product.value,
               QStringLiteral("anh-minh-hoa-%1-%2.png").arg(motif, QString::number(variant + 1)), picture, day,
               productPhotoNote());
}

} // namespace ocop
