package org.casus.language;

/**
 * The best dependency tree for a matrix of arc scores: each word's best head where that is a tree with one root already, else
 * the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967) with a single root.
 */
final class TreeDecoder {

    /** Taken off each arc from the root, so that the best tree uses one alone. */
    private static final double ROOT_TOLL = 1e6;

    private TreeDecoder() {}

    /**
     * The best tree.
     *
     * @param scores for each of {@code words} words the scores of the root and then of every word as its head
     * @return the head of each word, -1 for the root's word
     */
    static int[] heads(float[] scores, int words) {
        int[] greedy = greedy(scores, words);
        if (isTree(greedy)) {
            return greedy;
        }
        double[][] weights = new double[words + 1][words + 1];
        for (int d = 0; d < words; d++) {
            for (int h = 0; h <= words; h++) {
                weights[h][d + 1] = scores[d * (words + 1) + h] - (h == 0 ? ROOT_TOLL : 0);
            }
        }
        int[] best = arborescence(weights);
        int[] heads = new int[words];
        for (int d = 0; d < words; d++) {
            heads[d] = best[d + 1] - 1;
        }
        return heads;
    }

    private static int[] greedy(float[] scores, int words) {
        int[] heads = new int[words];
        for (int d = 0; d < words; d++) {
            int best = 0;
            for (int h = 1; h <= words; h++) {
                boolean better = scores[d * (words + 1) + h] > scores[d * (words + 1) + best];
                best = better && h != d + 1 ? h : best;
            }
            heads[d] = best - 1;
        }
        return heads;
    }

    /** Whether the heads have one root and no cycle. */
    static boolean isTree(int[] heads) {
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] < 0 ? 1 : 0;
            int at = i;
            int steps = 0;
            while (at >= 0 && steps <= heads.length) {
                at = heads[at];
                steps++;
            }
            if (at >= 0) {
                return false;
            }
        }
        return roots == 1;
    }

    /** The head of each node in the maximum arborescence from node 0; {@code weights[h][d]} is the weight of an arc. */
    private static int[] arborescence(double[][] weights) {
        int n = weights.length;
        int[] heads = new int[n];
        for (int d = 1; d < n; d++) {
            int best = d == 1 ? (n > 2 ? 2 : 0) : 1;
            for (int h = 0; h < n; h++) {
                best = h != d && weights[h][d] > weights[best][d] ? h : best;
            }
            heads[d] = best;
        }
        heads[0] = -1;
        boolean[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : contract(weights, heads, cycle);
    }

    /** The nodes of a cycle, marked; empty if there is none. */
    private static boolean[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int at = start;
            while (at > 0 && seen[at] == 0) {
                seen[at] = start;
                at = heads[at];
            }
            if (at > 0 && seen[at] == start) {
                boolean[] cycle = new boolean[heads.length];
                for (int node = at; !cycle[node]; node = heads[node]) {
                    cycle[node] = true;
                }
                return cycle;
            }
        }
        return new boolean[0];
    }

    /** Makes one node of the cycle, finds the best tree of the smaller graph, and opens the cycle where the tree enters. */
    private static int[] contract(double[][] weights, int[] heads, boolean[] cycle) {
        int n = weights.length;
        int[] outside = new int[n];
        int m = 0;
        for (int v = 0; v < n; v++) {
            if (!cycle[v]) {
                outside[m++] = v;
            }
        }
        double[][] smaller = new double[m + 1][m + 1];
        int[] enter = new int[m];
        int[] leave = new int[m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                smaller[i][j] = weights[outside[i]][outside[j]];
            }
            enter[i] = entrance(weights, heads, cycle, outside[i]);
            leave[i] = exit(weights, cycle, outside[i]);
            smaller[i][m] = weights[outside[i]][enter[i]] - weights[heads[enter[i]]][enter[i]];
            smaller[m][i] = weights[leave[i]][outside[i]];
        }
        return expand(arborescence(smaller), heads, outside, enter, leave);
    }

    private static int[] expand(int[] tree, int[] heads, int[] outside, int[] enter, int[] leave) {
        int m = tree.length - 1;
        int[] full = heads.clone();
        for (int i = 1; i < m; i++) {
            full[outside[i]] = tree[i] == m ? leave[i] : outside[tree[i]];
        }
        full[enter[tree[m]]] = outside[tree[m]];
        return full;
    }

    private static int entrance(double[][] weights, int[] heads, boolean[] cycle, int from) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int d = 1; d < cycle.length; d++) {
            if (cycle[d] && weights[from][d] - weights[heads[d]][d] > most) {
                most = weights[from][d] - weights[heads[d]][d];
                best = d;
            }
        }
        return best;
    }

    private static int exit(double[][] weights, boolean[] cycle, int to) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int h = 1; h < cycle.length; h++) {
            if (cycle[h] && weights[h][to] > most) {
                most = weights[h][to];
                best = h;
            }
        }
        return best;
    }
}
