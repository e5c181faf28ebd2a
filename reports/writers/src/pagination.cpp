// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

namespace matang::writers {

namespace {

class Paginator {
public:
    explicit Paginator(double bodyHeight) : m_bodyHeight(bodyHeight) {}

    void place(const Pieces& pieces, std::size_t first, std::size_t end) {
        const Piece& lead = pieces[first];
        if (lead.startsPage || lead.fillsPage || m_top + heightOf(pieces, first, end, m_top <= 0) > m_bodyHeight) {
            startPage();
        }
        for (std::size_t index = first; index < end; ++index) {
            const Piece& piece = pieces[index];
            if (m_top > 0 && m_top + piece.before + piece.height > m_bodyHeight) {
                startPage();  // a group too long for any page is divided after all
            }
            if (m_top <= 0 && piece.header) {
                put(*piece.header);
            }
            put(piece);
            if (piece.fillsPage) {
                m_pages.back().bare = true;
                m_top = m_bodyHeight;
            }
        }
    }

    [[nodiscard]] std::vector<Page> pages() && { return std::move(m_pages); }

private:
    static double heightOf(const Pieces& pieces, std::size_t first, std::size_t end, bool atTop) {
        double height = 0;
        for (std::size_t index = first; index < end; ++index) {
            height += pieces[index].height + (atTop && index == first ? 0 : pieces[index].before);
        }
        return height;
    }

    void startPage() {
        if (m_pages.empty() || !m_pages.back().pieces.empty()) {
            m_pages.emplace_back();
        }
        m_top = 0;
    }

    void put(const Piece& piece) {
        if (m_pages.empty()) {
            startPage();
        }
        m_top += m_top > 0 ? piece.before : 0;
        m_pages.back().pieces.push_back({&piece, m_top});
        m_top += piece.height;
    }

    double m_bodyHeight;
    double m_top = 0;
    std::vector<Page> m_pages;
};

}  // namespace

std::vector<Page> paginate(const Pieces& pieces, double bodyHeight) {
    Paginator paginator(bodyHeight);
    std::size_t first = 0;
    while (first < pieces.size()) {
        std::size_t end = first + 1;
        while (end < pieces.size() && pieces[end - 1].keepWithNext && !pieces[end].startsPage && !pieces[end].fillsPage) {
            ++end;
        }
        paginator.place(pieces, first, end);
        first = end;
    }
    return std::move(paginator).pages();
}

}  // namespace matang::writers
