"""States of sentences kept on disk, so that they are computed once: words to (states, heads, word classes, event logits)."""

import hashlib
import os
import pickle

import numpy

from states import WIDTH


def key(words):
    return hashlib.blake2b('\x1f'.join(words).encode(), digest_size=12).digest()


class Cache:
    """One file of half floats and one of places; what is missing is read by the model and added."""

    def __init__(self, path, reader):
        self.path, self.reader = path, reader
        self.places, self.held, self.size, self.added = {}, {}, 0, []
        if os.path.exists(path + '.index'):
            with open(path + '.index', 'rb') as f:
                self.places, self.held, self.size = pickle.load(f)
        self.open()

    def open(self):
        if self.size:
            self.states = numpy.memmap(self.path, dtype=numpy.float16, mode='r', shape=(self.size, 2 * WIDTH))

    def fill(self, sentences, every=5000):
        """Reads what is not yet held."""
        done = 0
        with open(self.path, 'ab') as out:
            for words in sentences:
                k = key(words)
                if k in self.places:
                    continue
                read = self.reader.read(words)
                if read is None:
                    self.places[k] = None
                    continue
                states, heads, upos, logits = read
                out.write(states.tobytes())
                self.places[k] = (self.size, len(words))
                self.held[k] = (heads.astype(numpy.int16), upos, logits)
                self.size += len(words)
                done += 1
                if done % every == 0:
                    print(done, 'sentences read', flush=True)
        if done:
            with open(self.path + '.index', 'wb') as f:
                pickle.dump((self.places, self.held, self.size), f)
        self.open()

    def has(self, words):
        return self.places.get(key(words)) is not None

    def get(self, words):
        k = key(words)
        begin, length = self.places[k]
        return (self.states[begin:begin + length], *self.held[k])
