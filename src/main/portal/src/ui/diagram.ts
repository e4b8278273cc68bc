import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type EventBus from 'diagram-js/lib/core/EventBus'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import type { ElementLike } from 'diagram-js/lib/model/Types'
import 'bpmn-js/dist/assets/diagram-js.css'
import 'bpmn-js/dist/assets/bpmn-js.css'

export type Mark = 'done' | 'active' | 'next'

/** Fitted, but never so small that its labels can't be read. */
const SMALLEST = 0.95
const LARGEST = 1.6
const MARGIN = 24
/** Room below for the bpmn.io mark, which nothing may cover. */
const MARK_ROOM = 40

/** A diagram on the page; the one place that knows bpmn-js. */
export class Diagram {
  private readonly viewer: NavigatedViewer
  private marked: [string, string][] = []

  constructor(
    container: HTMLElement,
    select: (elementId: string) => void,
  ) {
    // The wheel stays the page's.
    this.viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false } })
    this.viewer.get<EventBus>('eventBus').on('element.click', ({ element }: { element: ElementLike }) => select(element.id))
    container.addEventListener('pointermove', this.swipe)
  }

  /** Shows a diagram and answers how high it is. */
  async show(xml: string): Promise<number> {
    this.marked = []
    await this.viewer.importXML(xml)
    return this.canvas.viewbox().inner.height * SMALLEST + 2 * MARGIN + MARK_ROOM
  }

  /** As much as fits, beginning at what is active, else at the start. */
  fit(active: string[]) {
    this.canvas.resized()
    const { inner, outer } = this.canvas.viewbox()
    const fitting = Math.min(outer.width / (inner.width + 2 * MARGIN), outer.height / (inner.height + 2 * MARGIN + MARK_ROOM))
    const scale = Math.min(1, Math.max(SMALLEST, fitting))
    const width = outer.width / scale
    const left = inner.x - MARGIN
    const here = this.shapes(active)[0]
    const middle = here?.x === undefined ? left : here.x + here.width / 2 - width / 2
    const room = inner.width + 2 * MARGIN - width
    const x = left + (room <= 0 ? room / 2 : Math.max(0, Math.min(room, middle - left)))
    this.canvas.viewbox({ x, y: inner.y - MARGIN, width, height: outer.height / scale })
  }

  zoom(step: number) {
    this.canvas.zoom(Math.min(LARGEST, Math.max(SMALLEST, this.canvas.zoom() + step)))
  }

  /** Colours by classes, and a sign or a number on the shapes: nothing by colour alone, nothing inline. */
  mark(marks: Record<string, Mark>, counts: Record<string, number>, words: (count: number) => string) {
    const overlays = this.viewer.get<Overlays>('overlays')
    overlays.remove({ type: 'mark' })
    this.marked.splice(0).forEach(([id, name]) => this.canvas.removeMarker(id, name))
    for (const [id, mark] of Object.entries(marks)) {
      const [shape] = this.shapes([id])
      if (!shape) continue
      const name = 'mark-' + mark
      this.canvas.addMarker(id, name)
      this.marked.push([id, name])
      if (mark === 'done' && !counts[id] && !/Gateway$/.test(shape.type)) this.badge(overlays, id, 'done', '✓')
    }
    for (const [id, count] of Object.entries(counts)) {
      if (count > 0 && this.shapes([id]).length) this.badge(overlays, id, 'count', words(count))
    }
  }

  /** The container goes with its page, and what it hears with it. */
  destroy() {
    this.viewer.destroy()
  }

  private badge(overlays: Overlays, id: string, kind: string, text: string) {
    const html = document.createElement('span')
    html.className = 'diagram-badge badge-' + kind
    html.textContent = text
    overlays.add(id, 'mark', { position: { top: -14, right: 14 }, html })
  }

  private shapes(ids: string[]) {
    const registry = this.viewer.get<ElementRegistry>('elementRegistry')
    return ids.map((id) => registry.get(id)).filter((shape) => shape !== undefined)
  }

  /** A finger moves the diagram sideways; up and down stay the page's. */
  private readonly swipe = (event: PointerEvent) => {
    if (event.pointerType === 'touch') this.canvas.scroll({ dx: event.movementX, dy: 0 })
  }

  private get canvas() {
    return this.viewer.get<Canvas>('canvas')
  }
}
