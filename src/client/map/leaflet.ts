import type * as Leaflet from 'leaflet';

/** A city as read from the list on the page. */
interface City {
  name: string;
  more: string;
  href: string | null;
  lat: number;
  lng: number;
  years: number[];
  count: number;
  isFirst: boolean;
}

type Box = readonly [west: number, south: number, east: number, north: number];

/** A part of the base map as in `map/base.json`, the coarse one first. */
interface BasePart {
  box: Box;
  land: GeoJSON.Feature<GeoJSON.MultiPolygon>;
  rivers: GeoJSON.FeatureCollection;
  lakes: GeoJSON.FeatureCollection;
}

/**
 * `<leaflet-map>`: a button that replaces the drawn map by an interactive one. Only then are Leaflet and our own base map (land, rivers,
 * lakes) fetched, from this host. Without scripts there is no button.
 *
 * The cities are read from the page: elements with `data-lat` in the list named by `data-list`; `data-drawn` names the element to replace.
 * The map follows the year of `<year-slider>`.
 */
class LeafletMap extends HTMLElement {
  #button = document.createElement('button');
  #status = document.createElement('span');
  #frame = document.createElement('div');
  #map: Leaflet.Map | null = null;
  #markers: { city: City; marker: Leaflet.Marker }[] = [];

  connectedCallback() {
    this.#button.className = 'btn';
    this.#button.type = 'button';
    this.#button.textContent = this.dataset.start ?? '';
    this.#button.addEventListener('click', () => this.#toggle());
    this.#status.setAttribute('role', 'status');
    this.#frame.className = 'moving';
    this.#frame.hidden = true;
    this.replaceChildren(this.#button, this.#status, this.#frame);
    document.addEventListener('atlas:year', (event) => this.#showYear((event as CustomEvent<number | null>).detail));
  }

  async #toggle() {
    const isOpening = this.#frame.hidden;
    if (isOpening && !this.#map) {
      this.#status.textContent = this.dataset.loading ?? '';
      this.#button.disabled = true;
      try {
        await this.#draw();
        this.#status.textContent = '';
      } catch (error) {
        console.error(error);
        this.#status.textContent = this.dataset.failed ?? '';
        return;
      } finally {
        this.#button.disabled = false;
      }
    }
    this.#frame.hidden = !isOpening;
    for (const drawn of document.querySelectorAll<HTMLElement>(this.dataset.drawn ?? '')) drawn.hidden = isOpening;
    this.#button.textContent = (isOpening ? this.dataset.stop : this.dataset.start) ?? '';
    if (!isOpening) return;
    this.#map?.invalidateSize();
    this.#nameWhatFits();
  }

  async #draw() {
    const [leaflet, style, parts] = await Promise.all([
      import('leaflet'),
      import('./leaflet.css?url'),
      fetch(this.dataset.base ?? '').then((answer) => {
        if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
        return answer.json() as Promise<BasePart[]>;
      }),
    ]);
    await styled(style.default);
    const L = leaflet.default ?? leaflet;
    this.#frame.hidden = false;
    this.#frame.setAttribute('role', 'region');
    this.#frame.setAttribute('aria-label', this.dataset.label ?? '');
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = L.map(this.#frame, {
      scrollWheelZoom: false,
      attributionControl: false,
      zoomControl: false,
      minZoom: 3,
      maxZoom: 10,
      zoomSnap: 0.5,
      zoomAnimation: !still,
      fadeAnimation: false,
      maxBounds: [
        [5, 55],
        [60, 150],
      ],
    });
    const cities = citiesIn(document.querySelector(this.dataset.list ?? ''));
    map.fitBounds(L.latLngBounds(cities.map(({ lat, lng }) => [lat, lng])), { padding: [40, 40], animate: false });
    L.control.zoom({ zoomInTitle: this.dataset.closer ?? '', zoomOutTitle: this.dataset.farther ?? '' }).addTo(map);
    L.control.scale({ imperial: false }).addTo(map);
    for (const { box, land, rivers, lakes } of parts) {
      const ground = { interactive: false, smoothFactor: 1 };
      L.rectangle(
        [
          [box[1], box[0]],
          [box[3], box[2]],
        ],
        { ...ground, className: 'sea' },
      ).addTo(map);
      L.geoJSON(land, { ...ground, style: { className: 'ground' } } as Leaflet.GeoJSONOptions).addTo(map);
      L.polyline(coastOf(land, box), { ...ground, className: 'shore' }).addTo(map);
      L.geoJSON(rivers, {
        ...ground,
        style: (river) => ({ className: river?.properties.rank === 1 ? 'stream great' : 'stream' }),
      } as Leaflet.GeoJSONOptions).addTo(map);
      L.geoJSON(lakes, {
        ...ground,
        style: (lake) => ({ className: lake?.properties.schematic ? 'pond sketched' : 'pond' }),
      } as Leaflet.GeoJSONOptions).addTo(map);
    }
    this.#markers = cities.map((city) => {
      const room = Math.max(leastTarget, diameterOf(city.count));
      const icon = L.divIcon({
        className: `spot${city.years.length === 0 ? ' undated' : ''}${city.isFirst ? ' first-spot' : ''}`,
        iconSize: [room, room],
      });
      const marker = L.marker([city.lat, city.lng], { icon, keyboard: true, riseOnHover: true });
      marker.on('add', () => marker.getElement()?.setAttribute('aria-label', `${city.name}, ${city.more}`));
      marker
        .bindPopup(() => cardOf(city))
        .bindTooltip(textNode(city.name), {
          permanent: true,
          direction: 'right',
          className: 'spot-name',
          offset: [diameterOf(city.count) / 2 + 2, 0],
        })
        .addTo(map);
      return { city, marker };
    });
    map.on('zoomend', () => this.#nameWhatFits());
    this.#map = map;
    this.#showYear(Number(document.querySelector<HTMLElement>('year-slider')?.dataset.year) || null);
  }

  /** Removes cities with a first year after this one, so that they cannot be reached with the keyboard either; undated cities stay. */
  #showYear(year: number | null) {
    for (const { city, marker } of this.#markers) {
      const isLater = year !== null && city.years.length > 0 && Math.min(...city.years) > year;
      if (isLater) marker.remove();
      else if (this.#map && !this.#map.hasLayer(marker)) marker.addTo(this.#map);
      const count = year === null ? city.count : city.years.filter((own) => own <= year).length;
      marker.getElement()?.style.setProperty('--disc', `${diameterOf(count)}px`);
    }
    this.#nameWhatFits();
  }

  /**
   * Shows labels in the order of the number of cases; a label that would touch another, or the disc of another city, appears only at a
   * higher zoom.
   */
  #nameWhatFits() {
    const discs = this.#markers.map(({ marker }) => ({ marker, box: marker.getElement()?.getBoundingClientRect() }));
    const shown: DOMRect[] = [];
    for (const { marker } of [...this.#markers].sort((a, b) => b.city.count - a.city.count)) {
      const name = marker.getTooltip()?.getElement();
      if (!name) continue;
      name.classList.remove('waiting');
      const box = name.getBoundingClientRect();
      const others = discs.flatMap((disc) => (disc.box && disc.marker !== marker ? [disc.box] : []));
      const isTaken = [...shown, ...others].some(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      );
      name.classList.toggle('waiting', isTaken);
      if (!isTaken) shown.push(box);
    }
  }
}

/** The minimum size of a touch target in pixels, even for smaller discs. */
const leastTarget = 24;

/** The diameter of a disc with an area proportional to the number of cases. */
function diameterOf(count: number): number {
  return Math.round(10 * Math.sqrt(Math.max(1, count)));
}

/** The coastlines: the outlines of the land without the parts along the edge of the map. */
function coastOf(land: BasePart['land'], [west, south, east, north]: Box): [lat: number, lng: number][][] {
  const onEdge = ([lng, lat]: GeoJSON.Position, [otherLng, otherLat]: GeoJSON.Position) =>
    (lng === otherLng && (lng === west || lng === east)) || (lat === otherLat && (lat === south || lat === north));
  return land.geometry.coordinates.flat().flatMap((ring) => {
    const lines: [number, number][][] = [[]];
    ring.forEach((point, index) => {
      const before = ring[index - 1];
      if (before && onEdge(before, point)) lines.push([]);
      lines.at(-1)?.push([point[1] ?? 0, point[0] ?? 0]);
    });
    return lines.filter((line) => line.length > 1);
  });
}

function citiesIn(list: Element | null): City[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-lat]') ?? [])].map((row) => ({
    name: row.querySelector('[data-name]')?.textContent?.trim() ?? '',
    more: row.querySelector('[data-more]')?.textContent?.trim() ?? '',
    href: row.querySelector('a')?.getAttribute('href') ?? null,
    lat: Number(row.dataset.lat),
    lng: Number(row.dataset.lng),
    years: (row.dataset.years ?? '').split(' ').filter(Boolean).map(Number),
    count: Number(row.dataset.count),
    isFirst: row.dataset.first !== undefined,
  }));
}

/** Text for Leaflet, which would parse a string as HTML. */
function textNode(words: string): HTMLElement {
  const span = document.createElement('span');
  span.textContent = words;
  return span;
}

/** The popup of a city: its name with a link to its page, and the details from the list. */
function cardOf({ name, more, href }: City): HTMLElement {
  const card = document.createElement('p');
  const title = document.createElement(href === null ? 'b' : 'a');
  title.textContent = name;
  if (href !== null) title.setAttribute('href', href);
  card.append(title, document.createElement('br'), more);
  return card;
}

/** Adds the style sheet of the map; resolves when it is loaded. */
function styled(href: string): Promise<void> {
  return new Promise((done, fail) => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href,
      onload: () => done(),
      onerror: () => fail(new Error(href)),
    });
    document.head.append(link);
  });
}

customElements.define('leaflet-map', LeafletMap);
