import type { Cluster } from '../model/alignment.js';
import { flatMap } from '../model/flat-map.js';
import type { Profile } from './profile.js';

/**
 * Clusters without the claims told inside others that add nothing there: those that no other source tells, and those
 * whose words lie in another claim of the cluster. What a claim allows or aims at is part of it, and becomes a point of
 * its own only where sources can be held against one another.
 */
export function withoutIdleInner(
  profiles: readonly Profile[],
  clusters: readonly Cluster[],
): readonly Cluster[] {
  return flatMap(clusters, (cluster): readonly Cluster[] => {
    const told = flatMap(cluster.members, (index) => {
      const profile = profiles[index];
      return profile === undefined ? [] : [{ index, profile }];
    });
    const bySource = new Map<string, (typeof told)[number][]>();
    for (const one of told) {
      const list = bySource.get(one.profile.sourceId);
      if (list) list.push(one);
      else bySource.set(one.profile.sourceId, [one]);
    }
    const kept = told.filter(
      ({ index, profile }) =>
        !profile.inner ||
        !bySource.get(profile.sourceId)?.some((y) => y.index !== index && covers(y.profile, profile)),
    );
    const crosses = kept.some((x) => x.profile.sourceId !== kept[0]?.profile.sourceId);
    const members = kept.filter((x) => crosses || !x.profile.inner).map((x) => x.index);
    return members.length === 0 ? [] : [{ ...cluster, members }];
  });
}

/** Whether a claim holds every word of another of its source: the wider one, or the one not told inside another. */
const covers = (a: Profile, b: Profile): boolean =>
  a.first <= b.first && b.last <= a.last && (!a.inner || a.last - a.first > b.last - b.first);
