import type { Channel, Settings } from './useSettings'

type Chosen = Settings['chosen']

/** The same with one kind told by this channel, or no longer. */
export function toggled(chosen: Chosen, kind: Chosen[number]['kind'], channel: Channel): Chosen {
  return chosen.map((one) =>
    one.kind !== kind
      ? one
      : { ...one, channels: one.channels.includes(channel) ? one.channels.filter((each) => each !== channel) : [...one.channels, channel] },
  )
}

export const hours = Array.from({ length: 24 }, (_, hour) => hour)
