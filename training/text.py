"""Words to what the model reads: pieces, the first piece of each word, and the shape of each word.

The Java side (room `language`) does the same; parity.json holds both to it.
"""

import re

from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

CLS, SEP, UNKNOWN, LIMIT = 101, 102, 100, 512
NONE, LOWER, CAPITAL, CAPS, MIXED, INITIAL, DIGIT, PUNCT, OTHER = range(9)
FIRST, TITLE, SHAPES = 10, 20, 40


class Pieces:
    """WordPiece of one word at a time, remembered."""

    def __init__(self, vocabulary):
        words = [line.rstrip('\n') for line in open(vocabulary, encoding='utf-8')]
        self.tokenizer = Tokenizer(WordPiece({w: i for i, w in enumerate(words)}, unk_token='[UNK]', max_input_chars_per_word=100))
        self.tokenizer.normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)
        self.tokenizer.pre_tokenizer = BertPreTokenizer()
        self.known = {}

    def of(self, word):
        """Piece ids of a word; a word that leaves nothing (a lone control sign) is one unknown piece."""
        found = self.known.get(word)
        if found is None:
            found = self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN]
        return found

    def sentence(self, words):
        """Ids from [CLS] to [SEP], and the place of each word's first piece."""
        ids, starts = [CLS], []
        for word in words:
            starts.append(len(ids))
            ids += self.of(word)
        return ids + [SEP], starts


def shape(word):
    """Case class of one word, 1 to 8."""
    letters = [c for c in word if c.isalpha()]
    if any(c.isdigit() for c in word):
        return DIGIT
    if not letters:
        return PUNCT
    if len(word) == 1 and word.isupper():
        return INITIAL
    if all(c.islower() for c in letters):
        return LOWER
    if all(c.isupper() for c in letters) and len(letters) > 1:
        return CAPS
    if word[0].isupper() and all(c.islower() for c in letters[1:]):
        return CAPITAL
    if any(c.isupper() for c in letters):
        return MIXED
    return OTHER


def shapes(words):
    """Shape ids of a sentence: class, + 10 for its first word, + 20 if all its alphabetic words start upper case."""
    plain = [shape(w) for w in words]
    alphabetic = [w for w, s in zip(words, plain) if LOWER <= s <= INITIAL]
    title = TITLE if alphabetic and all(w[0].isupper() for w in alphabetic) else 0
    return [s + title + (FIRST if i == 0 else 0) for i, s in enumerate(plain)]


ABBREVIATIONS = {'mr', 'mrs', 'ms', 'dr', 'lt', 'gen', 'col', 'maj', 'capt', 'sgt', 'sen', 'rep', 'gov', 'jan', 'feb', 'mar', 'apr', 'jun',
                 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec', 'st', 'no', 'vs', 'jr', 'sr', 'prof', 'rev', 'inc', 'co', 'corp', 'ltd'}
TOKEN = re.compile(r"""https?://\S+|(?:[A-Za-z]\.){2,}|\d+(?:[.,:]\d+)+|[A-Za-z]\.(?=\s[A-Z])
    |n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\w+?(?=n['’]t\b)|\w+|\.{2,}|--+|[^\w\s]""", re.X | re.I)


def tokens(text, split_hyphens=True):
    """Tokens about as UD English EWT has them, with offsets: (word, begin, end)."""
    found = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(text)]
    out = []
    for word, begin, end in found:
        if word == '.' and out and out[-1][2] == begin and out[-1][0].lower() in ABBREVIATIONS and out[-1][0][0].isupper():
            out[-1] = (out[-1][0] + '.', out[-1][1], end)
        elif (not split_hyphens and len(out) > 1 and out[-1][0] == '-' and out[-1][2] == begin and out[-2][2] == out[-1][1]
              and word[0].isalnum() and out[-2][0][-1].isalnum()):
            out[-2:] = [(out[-2][0] + '-' + word, out[-2][1], end)]
        else:
            out.append((word, begin, end))
    return out


SENTENCE_END = re.compile(r'[.!?]+$')


def sentences(words):
    """Cuts a long list of words into sentences: (begin, end) pairs."""
    spans, begin = [], 0
    for i, word in enumerate(words):
        closing = i + 1 < len(words) and words[i + 1] in ('"', '”', '’’', "''", ')')
        after_close = word in ('"', '”', "''", ')') and i > begin and words[i - 1] in '.!?'
        if (SENTENCE_END.match(word) and not closing) or (after_close and (i + 1 == len(words) or words[i + 1][:1].isupper())):
            spans.append((begin, i + 1))
            begin = i + 1
    if begin < len(words):
        spans.append((begin, len(words)))
    return [piece for span in spans for piece in cut(*span)]


def cut(begin, end, longest=110):
    """Cuts a span that is too long for a sentence into equal parts."""
    parts = -(-(end - begin) // longest)
    edges = [begin + (end - begin) * k // parts for k in range(parts + 1)]
    return list(zip(edges, edges[1:]))


if __name__ == '__main__':
    print(tokens("The U.S.-led force won't say; Mr. Smith's \"rebels\" -- 1,200 of them...", False))
    assert shapes(['Police', 'FIRE', 'on', 'A', '3rd', 'iPhone', '.']) == [12, 3, 1, 5, 6, 4, 7]
    assert shapes(['POLICE', 'Fire', '!']) == [33, 22, 27]
