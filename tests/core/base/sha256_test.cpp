// SPDX-License-Identifier: GPL-3.0-or-later
#include <matang/base/sha256.h>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <thread>
#include <vector>

namespace matang::base {
namespace {

// NIST FIPS 180-2, appendix B.
TEST(Sha256, PublishedVectors) {
    EXPECT_EQ(sha256Hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256Hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sha256Hex(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Sha256, IsTheSameFromManyThreads) {
    std::vector<std::string> hashes(8);
    std::vector<std::thread> threads;
    for (std::string& hash : hashes) {
        threads.emplace_back([&hash] { hash = sha256Hex("abc"); });
    }
    std::for_each(threads.begin(), threads.end(), [](std::thread& thread) { thread.join(); });
    EXPECT_EQ(hashes, std::vector<std::string>(8, sha256Hex("abc")));
}

RC_GTEST_PROP(Sha256Property, PiecesHashLikeTheWhole, (const std::vector<std::string>& pieces)) {
    Sha256 running;
    std::string whole;
    for (const std::string& piece : pieces) {
        running.update(piece);
        whole += piece;
    }
    Sha256 moved = std::move(running);
    RC_ASSERT(moved.finish() == sha256Hex(whole));
}

}  // namespace
}  // namespace matang::base
