import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../element/persona-avatar.js';
import { icons } from '../element/icons.js';
import { server } from '../page/api.js';
import { sharedStyles } from '../theme/shared.styles.js';
import { type AddedFace, addFace, look, removeFace } from './face-api.js';
import { type Crop, headCrop, movedCrop, type Point, templatePoints } from './face-points.js';
import { faceViewStyles } from './face-view.styles.js';
import './point-editor.js';
import { words } from './persona-api.js';

interface Taken {
  readonly file: Blob;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly name: string;
  /** The points of every face the tracker found, the largest first; empty where they are a mere beginning. */
  readonly faces: readonly ReadonlyMap<string, Point>[];
}

/** What a file's name says: my_aunt.jpg is called my aunt. */
function nameOf(file: Blob): string {
  const name = file instanceof File ? file.name.replace(/\.[^.]*$/, '').replaceAll('_', ' ').trim() : '';
  return name.length > 0 && name.length <= 80 && name !== 'image' ? name : '';
}

/** Any picture becomes a talking face: dropped, pasted, chosen or taken; points and part set by hand where need be. */
@customElement('face-view')
export class FaceView extends LitElement {
  static override styles = [sharedStyles, faceViewStyles];

  @state() private taken: Taken | null = null;
  @state() private points: ReadonlyMap<string, Point> = new Map();
  @state() private chosen = 0;
  @state() private touched = false;
  @state() private over = false;
  @state() private crop: Crop | null = null;
  @state() private realPerson = true;
  @state() private consent = false;
  @state() private busy = '';
  @state() private problem = '';
  @state() private added: AddedFace | null = null;
  @state() private camera: MediaStream | null = null;
  @query('input[type=file]') private file!: HTMLInputElement;
  @query('#name') private nameField!: HTMLInputElement | null;
  @query('.result h2') private resultHead!: HTMLElement | null;
  @query('video') private video!: HTMLVideoElement;
  readonly #pasted = (event: ClipboardEvent): void => this.#first(event.clipboardData?.files);
  #stop = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'Add a face · PersonaAvatar';
    window.addEventListener('paste', this.#pasted);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('paste', this.#pasted);
    this.#stop.abort();
    this.#closeCamera();
    if (this.taken !== null) URL.revokeObjectURL(this.taken.url);
  }

  protected override render(): TemplateResult {
    return html`<header><a class="button plain icon" href="#/" aria-label="Back to the gallery" title="Back to the gallery">${icons.back}</a><h1 tabindex="-1">Add a face</h1></header>
      <main class=${this.over ? 'over' : ''} @dragover=${this.#dragged} @dragleave=${() => (this.over = false)} @drop=${this.#dropped}>
        ${this.problem === '' ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
        ${this.added !== null ? this.#result(this.added) : this.taken !== null ? this.#editor(this.taken) : this.camera !== null ? this.#viewfinder() : this.#drop()}
        <div class="sr" role="status">${this.busy}</div>
      </main>`;
  }

  #drop(): TemplateResult {
    return html`<div class="drop ${this.busy === '' ? '' : 'busy'}"><h2>${this.busy || 'Drop a picture here'}</h2>
      <p>A photo, a painting, a drawing, a robot or a dog. Paste works too.</p>
      <div class="row"><button class="go" ?disabled=${this.busy !== ''} @click=${() => this.file.click()}>${icons.load} Choose a file</button>
        <button ?disabled=${this.busy !== ''} @click=${this.#openCamera}>${icons.camera} Use the camera</button></div>
      <input type="file" accept="image/png,image/jpeg,image/webp,image/gif,image/bmp" hidden aria-label="A picture" @change=${() => this.#first(this.file.files)} /></div>`;
  }

  #viewfinder(): TemplateResult {
    return html`<div class="viewfinder"><video autoplay muted playsinline .srcObject=${this.camera} aria-label="What the camera sees"></video>
      <div class="row"><button class="go" @click=${this.#shoot}>${icons.camera} Take the picture</button><button @click=${this.#closeCamera}>Cancel</button></div></div>`;
  }

  #editor({ url, width, height, name, faces }: Taken): TemplateResult {
    return html`<div class="editor"><point-editor .picture=${url} .width=${width} .height=${height} .points=${this.points} .crop=${this.crop}
          @points=${(event: CustomEvent) => { this.points = event.detail.points; this.touched = true; }} @crop=${(event: CustomEvent) => (this.crop = event.detail.crop)}></point-editor>
      <form @submit=${this.#add}>
        <p>${faces.length > 0 ? 'Check the points: drag one that is off, or focus it and use the arrow keys.' : html`<strong>No face was found.</strong> Drag the points to where the face has its eyes, nose and mouth.`}</p>
        ${faces.length < 2 ? nothing : html`<p class="row"><span>${faces.length} faces were found.</span><button type="button" @click=${this.#nextFace}>Take the next one</button></p>`}
        <label for="name">Name</label><input id="name" type="text" maxlength="80" required autocomplete="off" .value=${live(name)} @input=${this.#named} />
        <label class="check"><input type="checkbox" .checked=${this.crop !== null} @change=${this.#toggleCrop} /> Show only a part</label>
        ${this.crop === null ? nothing : html`<label for="part">Size of the part</label><input id="part" type="range" min="64" max=${Math.min(width, height)} .value=${String(this.crop.side)}
          @input=${(event: Event) => this.#size(Number((event.target as HTMLInputElement).value))} />`}
        <fieldset><legend>Who is shown?</legend>
          <label class="check"><input type="radio" name="who" .checked=${this.realPerson} @change=${() => (this.realPerson = true)} /> A real person</label>
          ${this.realPerson ? html`<label class="check consent"><input type="checkbox" required .checked=${this.consent} @change=${(event: Event) => (this.consent = (event.target as HTMLInputElement).checked)} />
            They agree that their face is animated</label>` : nothing}
          <label class="check"><input type="radio" name="who" .checked=${!this.realPerson} @change=${() => (this.realPerson = false)} /> Nobody real: a drawing, an animal, a thing</label></fieldset>
        <div class="row"><button class="go" ?disabled=${this.busy !== ''}>${icons.check} Add the face</button><button type="button" @click=${this.#reset}>Another picture</button></div>
      </form></div>`;
  }

  #result({ face, score, advice, facts }: AddedFace): TemplateResult {
    return html`<div class="result"><persona-avatar autostart greet controls captions .server=${server.href} persona="mira" face=${face.id}></persona-avatar>
      <div><h2 tabindex="-1">${face.name}</h2><p>Type a sentence and see it talk.</p>
        <div class="quality"><label for="quality">Picture quality ${Math.round(score * 100)} %</label><meter id="quality" min="0" max="1" low="0.4" high="0.7" optimum="1" .value=${score}></meter>
          <p class="soft">${facts}</p>
          ${advice.length === 0 ? html`<p class="soft">Nothing to improve.</p>` : html`<ul>${advice.map((one) => html`<li>${one}</li>`)}</ul>`}</div>
        <p class="soft">It is in the library now: choose it under Face when you change a persona, or say <code>./persona say "Hello" --face ${face.id} -o clip.mp4</code>.</p>
        <div class="row"><button ?disabled=${this.busy !== ''} @click=${this.#again}>${icons.edit} Change the points</button><button @click=${this.#reset}>${icons.plus} Add another</button><a class="button" href="#/">Done</a></div></div></div>`;
  }

  #dragged(event: DragEvent): void {
    event.preventDefault();
    this.over = this.taken === null;
  }

  #dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.#first(event.dataTransfer?.files);
  }

  #first(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file !== undefined && this.busy === '') void this.#take(file);
  }

  async #take(file: Blob): Promise<void> {
    this.#closeCamera();
    this.#reset();
    this.busy = 'Looking for a face…';
    this.#stop = new AbortController();
    try {
      const seen = await look(file, this.#stop.signal);
      const [face] = seen.faces;
      this.points = face ?? templatePoints(seen.width, seen.height);
      this.chosen = 0;
      this.touched = face === undefined;
      this.taken = { file, url: URL.createObjectURL(file), width: seen.width, height: seen.height, name: nameOf(file), faces: seen.faces };
    } catch (error) {
      if (!this.#stop.signal.aborted) this.problem = words(error);
    } finally {
      this.busy = '';
    }
    await this.updateComplete;
    this.nameField?.select();
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.taken === null) return;
    this.busy = 'Adding the face…';
    this.problem = '';
    try {
      this.added = await addFace(this.taken.file, {
        name: this.taken.name.trim(), seen: this.taken.faces.length > 0, points: this.touched ? this.points : null, crop: this.crop, realPerson: this.realPerson, consent: this.consent,
      });
    } catch (error) {
      this.problem = words(error);
    } finally {
      this.busy = '';
    }
    await this.updateComplete;
    this.resultHead?.focus();
  }

  /** Back to the points of a face that was added; it is added anew afterwards. */
  async #again(): Promise<void> {
    if (this.added === null) return;
    this.busy = 'Taking the face back…';
    try {
      await removeFace(this.added.face.id);
      this.added = null;
    } catch (error) {
      this.problem = words(error);
    } finally {
      this.busy = '';
    }
  }

  #named(event: Event): void {
    if (this.taken !== null) this.taken = { ...this.taken, name: (event.target as HTMLInputElement).value };
  }

  #nextFace(): void {
    if (this.taken === null) return;
    this.chosen = (this.chosen + 1) % this.taken.faces.length;
    this.points = this.taken.faces[this.chosen] ?? this.points;
    // The tracker would take the largest one by itself.
    this.touched = this.chosen > 0;
  }

  async #openCamera(): Promise<void> {
    try {
      this.camera = await navigator.mediaDevices.getUserMedia({ video: { width: { ideal: 1280 }, facingMode: 'user' } });
    } catch {
      this.problem = 'The camera cannot be used: allow it in the browser, and open the page over https or on localhost.';
    }
  }

  #shoot(): void {
    const canvas = document.createElement('canvas');
    canvas.width = this.video.videoWidth;
    canvas.height = this.video.videoHeight;
    canvas.getContext('2d')?.drawImage(this.video, 0, 0);
    canvas.toBlob((picture) => picture !== null && void this.#take(picture), 'image/png');
  }

  #closeCamera(): void {
    for (const track of this.camera?.getTracks() ?? []) track.stop();
    this.camera = null;
  }

  #toggleCrop(): void {
    this.crop = this.crop === null && this.taken !== null ? headCrop(this.points, this.taken.width, this.taken.height) : null;
  }

  #size(side: number): void {
    if (this.crop !== null && this.taken !== null) this.crop = movedCrop(this.crop, 0, 0, side - this.crop.side, this.taken.width, this.taken.height);
  }

  #reset(): void {
    if (this.taken !== null) URL.revokeObjectURL(this.taken.url);
    this.taken = null;
    this.added = null;
    this.crop = null;
    this.consent = false;
    this.problem = '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'face-view': FaceView;
  }
}
