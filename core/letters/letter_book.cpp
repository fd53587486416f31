#include "core/letters/letter_book.h"

#include "core/letters/letter_stores.h"

#include <algorithm>
#include <tuple>

namespace ocop {

LetterBook LetterBook::load(Register& book)
{
    LetterStores& stores = book.stores<LetterStores>();
    return from(stores.letters.all(), stores.items.all());
}

LetterBook LetterBook::load(Register& book, const std::vector<CertificateId>& certificates)
{
    LetterStores& stores = book.stores<LetterStores>();
    std::vector<LetterItem> items = stores.items.among(LetterItem::Field::certificate, certificates);
    std::vector<LetterId> letters;
    for (const LetterItem& each : items) letters.push_back(each.letter);
    std::sort(letters.begin(), letters.end());
    letters.erase(std::unique(letters.begin(), letters.end()), letters.end());
    return from(stores.letters.among(QLatin1String("id"), letters), std::move(items));
}

LetterBook LetterBook::from(std::vector<Letter> letters, std::vector<LetterItem> items)
{
    LetterBook book;
    std::vector<std::pair<TradeEventId, LetterId>> invitations;
    for (const Letter& each : letters)
        if (each.event) invitations.emplace_back(each.event, each.id);
    book.m_ofEvent = decltype(m_ofEvent)(invitations);
    book.m_letters = Records<Letter>(std::move(letters));
    book.m_items = decltype(m_items)(std::move(items));
    std::vector<std::pair<CertificateId, LetterItemId>> links;
    for (const LetterItem& each : book.m_items) links.emplace_back(each.certificate, each.id);
    std::vector<std::pair<CertificateId, std::shared_ptr<const Abouts>>> abouts;
    book.m_itemsAbout = decltype(m_itemsAbout)(links);
    std::sort(links.begin(), links.end());
    for (const auto& [certificate, item] : links)
        if (abouts.empty() || abouts.back().first != certificate)
            abouts.emplace_back(certificate, std::make_shared<const Abouts>(book.lettersAbout(certificate)));
    book.m_about = decltype(m_about)(std::move(abouts));
    return book;
}

void LetterBook::follow(Register& book, const Feed& feed)
{
    LetterStores& stores = book.stores<LetterStores>();
    QSet<CertificateId> certificates;
    const auto addOf = [&](LetterId letter) {
        for (const LetterItem& each : m_items.of(letter)) certificates.insert(each.certificate);
    };
    for (LetterItem& item : feed.changed(stores.items)) {
        if (const LetterItem* there = m_items.find(item.id)) {
            certificates.insert(there->certificate);
            m_itemsAbout.remove(there->certificate, item.id);
            m_items.remove(item.id);
        }
        if (item.deleted) continue;
        certificates.insert(item.certificate);
        m_itemsAbout.add(item.certificate, item.id);
        m_items.put(std::move(item));
    }
    for (Letter& each : feed.changed(stores.letters)) {
        remove(each.id);
        if (!each.deleted) put(std::move(each));
    }
    for (const qint64 id : feed.touched().of(QLatin1String(Letter::table))) addOf({id});
    for (const CertificateId each : std::as_const(certificates)) renewAbout(each);
}

void LetterBook::put(Letter letter)
{
    if (letter.event) m_ofEvent.add(letter.event, letter.id);
    m_letters.put(std::move(letter));
}

void LetterBook::remove(LetterId id)
{
    const Letter* there = find(id);
    if (there && there->event) m_ofEvent.remove(there->event, id);
    m_letters.remove(id);
}

void LetterBook::addCertificates(Touched& touched) const
{
    const QString certificate = QStringLiteral("certificate");
    const QSet<qint64> items = touched.of(QLatin1String(LetterItem::table));
    for (const qint64 id : items) {
        const LetterItem* there = m_items.find({id});
        if (!there) continue;
        touched.add(certificate, there->certificate.value);
        touched.add(QLatin1String(Letter::table), there->letter.value);
    }
    const QSet<qint64> letters = touched.of(QLatin1String(Letter::table));
    for (const qint64 id : letters)
        for (const LetterItem& each : m_items.of({id})) touched.add(certificate, each.certificate.value);
}

LetterBook::Abouts LetterBook::lettersAbout(CertificateId certificate) const
{
    std::vector<std::pair<LetterId, LetterItemId>> items;
    for (const LetterItemId id : m_itemsAbout.of(certificate)) items.emplace_back(m_items.find(id)->letter, id);
    std::sort(items.begin(), items.end());
    Abouts letters;
    for (const auto& [letter, item] : items)
        if (const Letter* there = find(letter)) letters.push_back({there, m_items.find(item)->lastDay});
    std::stable_sort(letters.begin(), letters.end(), [](const LetterAbout& a, const LetterAbout& b) {
        return a.letter->draftedOn < b.letter->draftedOn;
    });
    return letters;
}

void LetterBook::renewAbout(CertificateId certificate)
{
    Abouts letters = lettersAbout(certificate);
    if (letters.empty())
        m_about.erase(certificate);
    else
        m_about.set(certificate, std::make_shared<const Abouts>(std::move(letters)));
}

std::span<const LetterItem> LetterBook::itemsOf(LetterId letter) const
{
    return find(letter) ? m_items.of(letter) : std::span<const LetterItem>();
}

std::span<const LetterAbout> LetterBook::about(CertificateId certificate) const
{
    const auto* letters = m_about.find(certificate);
    return letters ? std::span<const LetterAbout>(**letters) : std::span<const LetterAbout>();
}

} // namespace ocop
